import type { Figure, Sense } from './figure.ts';

/** Words that set money aside. */
const ALLOTTED = /安排|投入|拨付|列支|(?:财政|统筹)[^，；。]{0,6}新增/;

/** Returns what money that is set aside is for: 省财政统筹新增11亿元支持粮食生产; the clause after it may say so. */
export function purpose(figure: Figure): string | null {
  if (!ALLOTTED.test(figure.head)) return null;
  const after = figure.text.slice(figure.token.end + figure.bound.suffix, figure.sentence.end);
  return (
    /^，?(?:重点|优先|主要|专项)?(?:用于)?(?:支持|充实|用于|补助)(?<what>[^，；。]{2,30}?)(?=，|；|。|$)/.exec(after)
      ?.groups?.['what'] ?? null
  );
}

/** The fund that a clause before sets up, where its sum is told by itself: 设立产业发展专项资金，每年安排不少于10亿元. */
function fundBefore({ text, sentence, token }: Figure): string | null {
  const before = text.slice(sentence.start, token.start);
  return (
    /(?:设立|组建|建立)(?<fund>[^，；。\d]{2,30}?(?:资金|基金))，(?:每年|全年|首期)?(?:统筹)?安排[^，；。]*$/.exec(
      before,
    )?.groups?.['fund'] ?? null
  );
}

/** What is lent or vouched for, behind its sum: 为中小微企业提供1亿元以上的增信担保. */
const LENT = /^的?(?<what>[\u4e00-\u9fff]{0,6}(?:担保|贷款|授信|信贷))(?:支持|服务|额度)?$/;

/** Returns what a sum is lent or vouched for, null for other sums. */
export function lentFor({ head, run, token }: Figure): Sense | null {
  const what = token.kind === 'money' ? LENT.exec(run)?.groups?.['what'] : undefined;
  if (what === undefined || !/(?:提供|发放|投放)$/.test(head.replace(/(?:不低于|不少于|超过)$/, ''))) return null;
  return { role: 'amount', subject: what, metric: '金额' };
}

/** Reads money without a metric: a fund that is set up, a cap for each, or else a threshold of a scale. */
export function unnamedMoney(figure: Figure, subject: string | null): Sense {
  const funds = /资金|基金|经费/.exec(figure.tail)?.[0] ?? (ALLOTTED.test(figure.head) ? '资金' : null);
  const set = /^[^，；。]*?(?:资金|基金|经费)/.test(figure.tail) ? figure.tail.replace(/^的/, '').slice(0, 20) : null;
  if (funds !== null)
    return { role: 'amount', subject: set || purpose(figure) || fundBefore(figure) || subject, metric: funds };
  if (/(?:突破|达到|达|完成|实现)$/.test(figure.head)) return { role: 'amount', subject, metric: null };
  const most = /^单[个户家]?[^，]{0,4}?(?:最高|最多)(?<paid>补偿|赔偿|代偿|担保|授信|放款)$/.exec(figure.head)
    ?.groups?.['paid'];
  if (most !== undefined) return { role: 'limit', subject: null, metric: `${most}上限`, dated: false };
  const paid = subject?.replace(/每[人户](?:每[年月])?(?:发放|给予|补助|补贴)?$/, '') ?? null;
  return { role: 'limit', subject: paid || null, metric: '金额', dated: false };
}
