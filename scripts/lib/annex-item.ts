import { withoutSpace } from '../../src/domain/normalize.ts';

const ITEM = /^(?:附\s*件?\s*(\d{1,2})?\s*[:：]?\s*(?:（略）)?)?(?:(\d{1,2})[.．、])?\s*(.*)$/su;

/** The note of a list that an annex is left out. */
export const OMITTED = /（略）/u;

/** Returns name and number of the annex that a line of a list names (附件：（略）1.…清单), or null for a bare head. */
export function annexItem(line: string): { name: string; number: string | null } | null {
  const [, inHead, inList, words = ''] = ITEM.exec(line) ?? [];
  const name = words.replace(/\s*（略）\s*$/u, '');
  return withoutSpace(name).length < 3 ? null : { name, number: inList ?? inHead ?? null };
}
