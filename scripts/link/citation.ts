import type { PolicyDocument } from '../../src/domain/document.ts';
import type { Reference } from '../../src/domain/fact.ts';
import type { Pair } from './pair.ts';

/** Tells whether the later clause of a pair names or plainly means the document of the earlier one (称引). */
export type Cites = (pair: Pair) => boolean;

/** Words after which an unnamed policy of a level is meant: “中央、省出台相关政策”, “执行省、郑州市和新密市奖补政策”. */
const POLICY = '(?:[^。；，]{0,14}?)(?:政策|部署)';

/** Builds the test from the named references and from the ways a text speaks of the levels above it. */
export function buildCites(references: readonly Reference[], documents: readonly PolicyDocument[]): Cites {
  const named = new Map<string, Set<string>>();
  for (const { clause, target } of references) {
    if (target) named.set(clause, (named.get(clause) ?? new Set()).add(target));
  }
  const patterns = new Map(documents.map((document) => [document.id, callsOn(document)]));
  return ({ from, to }) => {
    if (named.get(to.clause.id)?.has(from.document.id)) return true;
    if (from.document.level === to.document.level) return false;
    return patterns.get(from.document.id)?.test(to.clause.text) ?? false;
  };
}

/** Returns a pattern of the ways in which a text of a lower level means a policy of this document’s level unnamed. */
export function callsOn(document: PolicyDocument): RegExp {
  const region = document.region.name;
  switch (document.level) {
    case 'nation':
      return new RegExp(`(?:国家|中央|国务院)(?:、省|和省)?${POLICY}`, 'u');
    case 'province':
      return new RegExp(
        `(?:(?<=[国家中央、和行实按照]|^)省(?!级)|${region})(?:委|政府|、市|、${'\\p{Script=Han}'}{2,4}市)?${POLICY}`,
        'u',
      );
    case 'municipality':
    case 'county':
    case 'township':
      return new RegExp(`${region}${POLICY}`, 'u');
  }
}
