import type { Figure } from './figure.ts';

const TASK = /力争|鼓励|选择|争取|培育|建设|打造|推进|支持|实施|发展|提升|加快|完善|新建|形成|建成|抓好|努力/;
/** More words of what is to be reached, for a figure of no year. */
const GOAL = /达到|实现|完成|确保|提供|新增|每年|推出|选育|(?:贷款|投资|放款)增(?:量|速)不低于/;
/** What makes a goal of a figure in an article: rules state conditions (数额达到全部价款的五分之一，经催告…可以解除). */
const AIM = /力争|争取|确保|目标|(?:到|至)\d{4}年/;
/** A charge is what is paid (按80%收取), whatever else its sentence promotes. */
const CHARGED = /^(?:的(?:比例|标准))?(?:收取|征收|计征|计收|缴纳|减收)/;
/** What a charge is reckoned by, before its share: 按80%, 按不低于基准地价的70%. */
const BY = /按照?(?:[^，；。\d]{2,14}的)?$/;
/** At what rate a tax is levied from now on, or how much less: 增值税征收率由3%降至1%, 城镇土地使用税减免50%. */
const TAXED = /(?:征收率|税率)(?:由[\d.]+%)?(?:统一)?(?:下?降|下调|调整)[至到为]$|(?:减免|减征|减收)$/;
/** Those counted are to do something, they are not what is to be reached: 20个集群牵头单位分别负责…, 税务、医保等6个系统落实…. */
const DOER = /^[^，；。、\d]{2,16}(?:分别负责|负责|牵头负责|落实|会同|联合)[^，；。]{2}/;
/** What is fixed in writing, as a means to something: 通过明确6项备案材料的格式. */
const SPELT = /通过(?:进一步)?(?:明确|规范|列明|细化|公布)[^，；。]*$/;

/** A service that each of those helped gets so often: 每年提供免费体检1次. */
const SERVED = /每(?:年|半年|季度?|月)[^，；。]*(?:免费|享受)[^，；。]*$/;
/** No service is had more often than each quarter; more are a number of services for all. */
const OFTEN = 4;

/** Tells whether a figure that no plan dates is to be reached, by the words of its sentence. */
export function isGoal(figure: Figure, year: number | null, said: string): boolean {
  const { text, token, lead, setting } = figure;
  if (setting.article === true) return AIM.test(said);
  if (token.kind === 'percent' && BY.test(lead) && CHARGED.test(text.slice(token.end))) return false;
  if (token.kind === 'percent' && (TAXED.test(lead) || /^的?税率/.test(text.slice(token.end)))) return false;
  if (token.kind === 'thing' && (SPELT.test(lead) || DOER.test(text.slice(token.end)))) return false;
  if (token.base === '次' && token.value <= OFTEN && SERVED.test(lead)) return false;
  return year !== null || TASK.test(said) || GOAL.test(said);
}

/** Tells whether the words set a task. */
export function setsTask(words: string): boolean {
  return TASK.test(words);
}
