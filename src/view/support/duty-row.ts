import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { madeOnce } from '../made-for.ts';
import { type Placed, placed } from '../table/place.ts';
import { quoteUrl } from '../table/quote-url.ts';
import { type Blank, blank } from '../table/table.ts';

const MONEY = /资金|基金|补助|补贴|奖补|奖励/u;

/** The rows that divide the work (分工表), by the page they stand on. */
const dutyRows = (corpus: Corpus): ReadonlyMap<string, Clause[]> =>
  madeOnce('duty-rows', corpus, () => {
    const rows = [...new Set(corpus.agencies.map(({ clause }) => clause))].flatMap((id) => placed(corpus, id) ?? []);
    const kept = rows.filter(({ clause }) => clause.kind === 'table-row');
    return new Map(
      [...Map.groupBy(kept, ({ page }) => page.key)].map(([key, list]) => [key, list.map((r) => r.clause)]),
    );
  });

/**
 * Says of a measure whose clause names nobody that a table of its page divides the work, with the row on money where it has
 * one; null where the page has no such table. Whether the row is for this measure the text does not say.
 */
export function dutyBlank(corpus: Corpus, { page }: Placed): Blank | null {
  const rows = dutyRows(corpus).get(page.key) ?? [];
  const row = rows.find(({ text }) => MONEY.test(dutyOf(text))) ?? rows[0];
  if (!row) return null;
  const duty = dutyOf(row.text);
  const which = MONEY.test(duty)
    ? `分工表里有“${duty}”一行，是否也管这一项，原文没有写明`
    : '另有分工表，哪一行管这一项，原文没有写明';
  return blank('vague', `这一条没有写责任单位；同一方案${which}`, quoteUrl(row, duty));
}

/** The work that a row is about: its first cell that is more than a number. */
function dutyOf(text: string): string {
  return text.split('\t').find((cell) => /[^\d\s.、]/u.test(cell)) ?? '';
}
