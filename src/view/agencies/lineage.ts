import type { Corpus } from '../../domain/corpus.ts';
import type { AgencyRule } from '../../domain/editorial.ts';
import { madeOnce, madePer } from '../made-for.ts';
import { type Agency, agencyList } from './agency-list.ts';

/** What the register knows of an agency: its full name, other printed forms, what came after and before it. */
export interface Lineage {
  rule: AgencyRule | null;
  printed: string[];
  later: string[];
  earlier: string[];
  /** Agencies of the corpus with the same function at other levels or under other names. */
  peers: Agency[];
}

/** Returns the lineage of an agency, the same object for the same agency. */
export const lineageOf = madePer('lineages', makeLineage);

function makeLineage(corpus: Corpus, agency: Agency): Lineage {
  const same = corpus.register.filter(({ level }) => level === agency.level);
  const rule = ruleOf(same, agency);
  return {
    rule,
    printed: [...new Set(agency.tasks.map(({ assignment }) => assignment.printed))],
    later: rule?.later ?? [],
    earlier: rule ? same.filter(({ later }) => later.includes(rule.name)).map(({ name }) => name) : [],
    peers:
      agency.function === null ? [] : (byFunction(corpus).get(agency.function) ?? []).filter((each) => each !== agency),
  };
}

function byFunction(corpus: Corpus): ReadonlyMap<string | null, Agency[]> {
  return madeOnce('agencies-by-function', corpus, () => Map.groupBy(agencyList(corpus), (agency) => agency.function));
}

/** Returns the entry for an agency among those of its level: the longest name that its own ends with. */
function ruleOf(rules: readonly AgencyRule[], agency: Agency): AgencyRule | null {
  const fits = rules.filter(({ name }) => agency.name.endsWith(name));
  return fits.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

/** Says the lineage in a line, e.g. 全称工业和信息化委员会；后为工业和信息化厅. */
export function lineageWords({ rule, later, earlier }: Lineage): string {
  const full = rule?.full && rule.full !== rule.name ? [`全称${rule.full}`] : [];
  const after = later.length > 0 ? [`后为${later.join('、')}`] : [];
  const before = earlier.length > 0 ? [`前为${earlier.join('、')}`] : [];
  return [...full, ...before, ...after].join('；');
}
