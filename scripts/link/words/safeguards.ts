import { agesOf } from '../age.ts';
import type { Unit } from '../unit.ts';
import type { Profiles } from './profiles.ts';

/** Earlier safeguards of the same kind looked at for each unit, the latest first; a bound, so that the cost stays linear. */
const LATEST = 24;
/** Kinds of measure a safeguard is looked up by. */
const KINDS = 2;

/** Returns for a unit earlier ones that its words alone do not find. */
export type Safeguards = (to: Unit) => Unit[];

/**
 * Finds safeguards (保障措施) by what they do: 组织领导, 政策支持, 企业服务 and 督导考核 stand in every text in words so usual
 * that no index of telling words finds them, and yet each is answered by its like.
 */
export function buildSafeguards(units: readonly Unit[], measures: Profiles): Safeguards {
  const age = agesOf([...new Set(units.map(({ document }) => document))]);
  const ageOf = (unit: Unit): number => age.get(unit.document) ?? -1;
  const guards = units.filter((unit) => unit.role === 'guarantee' && ageOf(unit) >= 0);
  const byKind = new Map<string, Unit[]>();
  for (const unit of guards)
    for (const kind of measures.strongest(unit, KINDS)) byKind.set(kind, [...(byKind.get(kind) ?? []), unit]);
  for (const list of byKind.values()) list.sort((a, b) => ageOf(b) - ageOf(a) || a.index - b.index);
  return (to) => {
    if (to.role !== 'guarantee' || ageOf(to) < 0) return [];
    const found = new Set<Unit>();
    for (const kind of measures.strongest(to, KINDS)) {
      const earlier = (byKind.get(kind) ?? []).filter((from) => ageOf(from) < ageOf(to));
      for (const from of earlier.slice(0, LATEST)) found.add(from);
    }
    return [...found];
  };
}
