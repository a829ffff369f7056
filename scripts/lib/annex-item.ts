import { bareName } from '../../src/domain/line-shape.ts';
import { withoutSpace } from '../../src/domain/normalize.ts';

const ITEM =
  /^(?:附\s*(?:件|[表录錄](?=\s*[:：]))?\s*(\d{1,2})?\s*[:：]?\s*(?:（略）)?)?(?:(\d{1,2})[.．、])?\s*(.*)$/su;

/** The note of a list that an annex is left out. */
export const OMITTED = /（略）/u;

/** Returns name and number of the annex that a line of a list names (附件：（略）1.…清单), or null for a bare head. */
export function annexItem(line: string): { name: string; number: string | null } | null {
  const [, inHead, inList, words = ''] = ITEM.exec(line) ?? [];
  const name = words.replace(/\s*（略）\s*$/u, '').replace(/[。；;]$/u, '');
  return withoutSpace(name).length < 3 ? null : { name, number: inList ?? inHead ?? null };
}

/** Returns the names that lists of annexes among lines give (附：1、…推荐表； / 2、…), as `bareName` has them. */
export function listedAnnexes(lines: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  let inList = false;
  for (const line of lines) {
    inList = /^附\s*[件表录錄]?\s*[:：]/u.test(line) || (inList && /^\d{1,2}\s*[.．、]/u.test(line));
    const item = inList ? annexItem(line) : null;
    if (item) names.add(bareName(item.name));
  }
  return names;
}
