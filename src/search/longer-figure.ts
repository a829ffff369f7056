import { insideFigure } from '../domain/inside-figure.ts';
import { searchForm } from '../domain/normalize.ts';
import { formWithOffsets } from './mark.ts';
import type { Word } from './query.ts';
import { byRelevance, type Hit } from './rank.ts';
import type { ReadClauses, ShownClause } from './texts.ts';

/** Of more hits the texts are not read for this: a figure so common is a year or a short number. */
const MOST_READ = 100;
const BORDERS_ON_DIGIT = /^\d|\d$/u;
const FIGURE = /[0-9０-９](?:[.．,]?[0-9０-９])*/gu;

/**
 * Returns the longer figure in which a key stands in a text (400亿元 in 3400亿元 → 3400亿元); null where it stands
 * somewhere as a figure of its own, or not at all.
 */
export function longerFigure(text: string, key: string): string | null {
  const wanted = searchForm(key);
  const { form, start, end } = formWithOffsets(text);
  let longer: string | null = null;
  for (let at = form.indexOf(wanted); wanted !== '' && at >= 0; at = form.indexOf(wanted, at + 1)) {
    const [from, to] = [start[at] ?? 0, end[at + wanted.length - 1] ?? text.length];
    if (!insideFigure(text, from) && !insideFigure(text, to)) return null;
    longer ??= whole(text, from, to);
  }
  return longer;
}

function whole(text: string, from: number, to: number): string {
  const figures = [...text.matchAll(FIGURE)].map((match) => [match.index, match.index + match[0].length] as const);
  const around = (at: number, side: 0 | 1): number =>
    figures.find(([begin, close]) => begin < at && at < close)?.[side] ?? at;
  return text.slice(around(from, 0), around(to, 1));
}

/** Tells of each hit whether it has a figure that is asked for only as part of a longer one; those hits come last. */
export async function tellLonger(read: ReadClauses, words: readonly Word[], hits: readonly Hit[]): Promise<Hit[]> {
  const figures = words.filter(({ key }) => BORDERS_ON_DIGIT.test(searchForm(key)));
  if (figures.length === 0 || hits.length === 0 || hits.length > MOST_READ) return [...hits];
  const texts = await read(hits.map(({ clause }) => clause));
  const told = hits.map((hit, at): Hit => {
    const words = wordsOf(texts[at]);
    const longer = figures.map(({ key }) => longerFigure(words, key)).find((figure) => figure !== null);
    return { ...hit, longer: longer ?? null };
  });
  return told.sort(byRelevance);
}

/** Returns those of some clauses that have a key only as part of a longer figure; none where they are too many to be read. */
export async function insideLonger(read: ReadClauses, key: string, clauses: readonly number[]): Promise<Set<number>> {
  if (!BORDERS_ON_DIGIT.test(searchForm(key)) || clauses.length > MOST_READ) return new Set();
  const texts = await read(clauses);
  return new Set(clauses.filter((_, at) => longerFigure(wordsOf(texts[at]), key) !== null));
}

function wordsOf(clause: ShownClause | undefined): string {
  const { heading, headingStyle, text } = clause ?? { heading: null, headingStyle: null, text: '' };
  return headingStyle === 'own-line' ? `${heading ?? ''}\n${text}` : text;
}
