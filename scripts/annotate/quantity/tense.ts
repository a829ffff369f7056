import type { Quantity } from '../../../src/domain/fact.ts';
import type { Reading } from './figure.ts';
import { namedYear, planYear } from './year.ts';

const NOW = /(?:周边|行业|该区|目前)拥有|^该区|现有|现已|已有|已经|已建成|已达|目前|现状/;
const TASK = /力争|鼓励|选择|争取|培育|建设|打造|推进|支持|实施|发展|提升|加快|完善|新建|形成|建成|抓好|努力/;

/** The year a sentence speaks of and whether it foresees (预计); carried to a next sentence that names none. */
export interface Tense {
  readonly year: number | null;
  readonly foreseen: boolean;
}

/** When a figure is for, and in which role an amount then stands. */
export interface Dated {
  readonly year: number | null;
  readonly role: Quantity['role'];
  readonly tense: Tense;
}

function amountRole(
  year: number | null,
  foreseen: boolean,
  existing: boolean,
  issuedIn: number | null,
): Quantity['role'] {
  if (foreseen) return 'estimate';
  if (existing) return 'actual';
  return year !== null && issuedIn !== null && year < issuedIn ? 'actual' : 'target';
}

/** Returns the year of a reading and the role of an amount: by its own sentence, the one before it, then the plan. */
export function dated(reading: Reading, dates: string, carried: Tense): Dated {
  const { figure } = reading;
  const { setting, sentence, token } = figure;
  const before = dates.slice(sentence.start, token.start);
  const own = namedYear(before, setting);
  const foreseen = before.lastIndexOf('预计') > Math.max(before.lastIndexOf('力争'), before.lastIndexOf('争取'));
  const now = NOW.test(figure.lead) && own === null;
  const past = carried.year !== null && setting.issuedIn !== null && carried.year < setting.issuedIn;
  const carries =
    own === null &&
    carried.year !== null &&
    !now &&
    (past ? !TASK.test(dates.slice(sentence.start, sentence.end)) : reading.role !== 'capacity');
  const existing = (now || setting.review) && (own === null || (setting.issuedIn !== null && own < setting.issuedIn));
  const planned = existing || /每年/.test(before) || reading.dated === false ? null : planYear(setting);
  const year = reading.dated === false ? null : (own ?? (carries ? carried.year : planned));
  const dawn = foreseen || (carries && carried.foreseen);
  const role = reading.role === 'amount' ? amountRole(year, dawn, existing, setting.issuedIn) : reading.role;
  return { year, role, tense: { year: own ?? carried.year, foreseen: own === null ? carried.foreseen : foreseen } };
}
