import { bare } from '../../src/domain/bare.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import type { Reference } from '../../src/domain/fact.ts';
import { UNNAMED } from '../../src/domain/link.ts';
import { sharedRuns } from '../../src/domain/shared-runs.ts';
import type { Pair } from './pair.ts';

/** Says in which words the later clause of a pair names or plainly means the text of the earlier one (称引), or null. */
export type Cites = (pair: Pick<Pair, 'from' | 'to'>) => string | null;

/**
 * Words after which an unnamed policy of a level is meant: “中央、省出台相关政策”, “执行省、郑州市和新密市奖补政策”. The
 * level must be whose policy it is: in “省‘专精特新’企业按照相关政策” it says of which companies.
 */
const POLICY = '(?:(?!企业|项目|产品|平台|单位|机构|按照?|根据|依据)[^。；，“”《》]){0,14}?(?:政策|部署)';
/** An unnamed policy is that of a clause only where the sentence shares so many characters with it: 上市挂牌. */
const LEAST_SHARED = 4;

/** Builds the test from the named references and from the ways a text speaks of the levels above it. */
export function buildCites(references: readonly Reference[], documents: readonly PolicyDocument[]): Cites {
  const named = new Map<string, Map<string, string>>();
  for (const { clause, target, quote } of references) {
    if (target) named.set(clause, (named.get(clause) ?? new Map<string, string>()).set(target, quote));
  }
  const patterns = new Map(documents.map((document) => [document.id, callsOn(document)]));
  return ({ from, to }) => {
    const name = named.get(to.clause.id)?.get(from.document.id);
    if (name !== undefined) return `后文写明“${name}”`;
    if (from.document.level === to.document.level) return null;
    const pattern = patterns.get(from.document.id);
    if (!pattern?.test(to.clause.text)) return null;
    for (const sentence of to.clause.text.split(/(?<=[。；])/u)) {
      const quote = pattern.exec(sentence)?.[0];
      if (quote === undefined) continue;
      const said = bare(sentence.replace(quote, ''));
      if (sharedRuns(from.bare(), said, LEAST_SHARED).length > 0) return `后文写“${quote}”，${UNNAMED}`;
    }
    return null;
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
