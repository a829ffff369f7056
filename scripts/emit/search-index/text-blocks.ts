import type { Clause } from '../../../src/domain/clause.ts';
import type { ClauseText } from '../../../src/search/texts.ts';

/** How many clauses share one file of texts: a list of hits reads few files, each of one to two kB. */
export const TEXT_BLOCK = 8;

/** Returns the texts that search shows, in blocks, in the order of all clauses. */
export function textBlocks(clauses: readonly Clause[]): ClauseText[][] {
  const blocks: ClauseText[][] = [];
  clauses.forEach((clause, at) => {
    if (at % TEXT_BLOCK === 0) blocks.push([]);
    blocks[blocks.length - 1]?.push({
      part: clause.part,
      anchor: clause.anchor,
      kind: clause.kind,
      label: clause.label,
      labels: clause.labels,
      citation: clause.citation,
      heading: clause.heading,
      headingStyle: clause.headingStyle,
      headings: clause.headings,
      text: clause.text,
      fingerprint: clause.fingerprint,
    });
  });
  return blocks;
}
