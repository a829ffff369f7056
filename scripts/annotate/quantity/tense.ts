import type { Quantity, Standing } from '../../../src/domain/fact.ts';
import type { Figure, Reading } from './figure.ts';
import { isGoal, setsTask } from './goal.ts';
import { isYearly } from './governing.ts';
import { countsList } from './listed.ts';
import { namedYear, planYear } from './year.ts';

const NOW = /(?:周边|该区|目前)拥有|^该区|现有|现已|已有|已经|已建成|已达|目前|现状/;

/** So many years from an unnamed start: no plan says which year that is (通过3年努力). */
const SPAN = /(?:通过|经过|用|利用)(?:\d|[一二两三四五六七八九十])+年(?:左右)?的?(?:时间|努力|建设)/;
/** A project not begun, or begun only: its size is of no year yet (…等项目前期工作, 开工建设…). */
const UNBUILT = /前期(?:工作|准备|研究)|(?<!新)开工|拟建|谋划|储备/;
const BUILT = /建成|竣工|投产|达产|形成/;

/** Tells whether the year of the plan says nothing about a figure, by the words around it. */
function isOpen({ role, metric, figure, staged }: Reading, dates: string): boolean {
  if (staged === true) return true;
  const { lead, run, head } = figure;
  const before = dates.slice(figure.sentence.start, figure.token.start);
  if (SPAN.test(before) && !/\d{4}年/.test(before)) return true;
  // What a project costs in all falls in no year, unless the year stands before it or so much is spent.
  if (role === 'amount' && /总投资$/.test(metric ?? '')) return !/\d{4}年|完成|实现/.test(lead) && /总投资/.test(head);
  return role === 'capacity' && UNBUILT.test(`${lead}${run}`) && !BUILT.test(`${lead}${run}`);
}

/** Tells whether a figure is what there is to build on (在形成100万吨醋酸产能基础上). */
function isBasis({ lead, run }: Figure): boolean {
  return /在[^，]*$/.test(lead) && /^[^，]*基础上/.test(run);
}

/** A plant that is to go on running stands already (…2000吨多晶硅项目稳定连续生产). */
const RUNNING = /^[^，]*(?:稳定(?:连续)?(?:生产|运行)|正常(?:生产|运行)|满负荷)/;

/** The year a sentence speaks of and whether it foresees (预计); carried to a next sentence that names none. */
export interface Tense {
  readonly year: number | null;
  readonly foreseen: boolean;
}

/** When a figure is for, and in which role an amount then stands. */
export interface Dated {
  readonly year: number | null;
  readonly role: Quantity['role'];
  readonly standing: Standing;
  readonly tense: Tense;
}

function amountRole(
  year: number | null,
  foreseen: boolean,
  existing: boolean,
  issuedIn: number | null,
): 'actual' | 'estimate' | 'target' {
  if (foreseen) return 'estimate';
  if (existing) return 'actual';
  return year !== null && issuedIn !== null && year < issuedIn ? 'actual' : 'target';
}

/**
 * Tells how a figure stands. What a figure outside the plan's time says is so already (连续十年年均25%), save a rate of
 * support; what a project costs in all (总投资) is neither reached nor wanted, nor is a share of a rule that is of no year
 * and sets no task (出席成员三分之二以上同意).
 */
function standingOf(
  reading: Reading,
  open: boolean,
  wanted: boolean,
  asAmount: 'actual' | 'estimate' | 'target',
): Standing {
  if (reading.role === 'limit') return 'limit';
  if (reading.role === 'count' && asAmount === 'target' && countsList(reading.figure)) return null;
  if (reading.role === 'amount' && asAmount === 'target' && reading.figure.setting.article === true && !wanted)
    return null;
  if (reading.role === 'amount') return open && /总投资$/.test(reading.metric ?? '') ? null : asAmount;
  if (reading.dated === false) return /^(?:奖补|[上下]浮$)/.test(reading.metric ?? '') ? 'limit' : 'actual';
  return asAmount === 'target' && !wanted ? null : asAmount;
}

/** Returns the year of a reading and the role of an amount: by its own sentence, the one before it, then the plan. */
export function dated(reading: Reading, dates: string, carried: Tense): Dated {
  const { figure } = reading;
  const { setting, sentence, token } = figure;
  const before = dates.slice(sentence.start, token.start);
  const open = reading.dated === false || isOpen(reading, dates);
  const own = open && !/\d{4}年/.test(figure.lead) ? null : namedYear(before, setting);
  const foreseen = before.lastIndexOf('预计') > Math.max(before.lastIndexOf('力争'), before.lastIndexOf('争取'));
  const now =
    own === null &&
    (NOW.test(figure.lead) || isBasis(figure) || (reading.role === 'capacity' && RUNNING.test(figure.run)));
  const past = carried.year !== null && setting.issuedIn !== null && carried.year < setting.issuedIn;
  const yearly = isYearly(before);
  const carries =
    own === null &&
    !yearly &&
    carried.year !== null &&
    !now &&
    !open &&
    (past ? !setsTask(dates.slice(sentence.start, sentence.end)) : reading.role !== 'capacity');
  const existing = (now || setting.review) && (own === null || (setting.issuedIn !== null && own < setting.issuedIn));
  const planned = existing || open || yearly ? null : planYear(setting);
  const year = reading.dated === false ? null : (own ?? (carries ? carried.year : planned));
  const dawn = foreseen || (carries && carried.foreseen);
  const asAmount = amountRole(year, dawn, existing, setting.issuedIn);
  const role = reading.role === 'amount' ? asAmount : reading.role;
  const said = dates.slice(sentence.start, sentence.end);
  const standing = standingOf(reading, open, isGoal(figure, year, said), asAmount);
  return {
    year,
    role,
    standing,
    tense: { year: own ?? carried.year, foreseen: own === null ? carried.foreseen : foreseen },
  };
}
