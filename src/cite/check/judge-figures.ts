import { type Figure, readFigures, sameFigure, sameNumber } from './figures.ts';
import { linkedEntry } from './judge-link.ts';
import { type Entry, isWithin, type Library, type LibraryPage } from './library.ts';
import type { Mention } from './mention.ts';
import { shortName } from './place.ts';
import type { Told } from './told-figures.ts';
import { type Verdict, verdict } from './verdict.ts';

/** At most so many figures of the clause are named beside one that is not there. */
const NAMED = 4;

/**
 * Judges figures that a memo tells in its own words of what it cites; `beside` are the other citations of the sentence,
 * whose figures they may be. Returns null where there is nothing to check them against.
 */
export function judgeFigures(
  library: Library,
  mention: Mention,
  { figures: told, unread }: Told,
  beside: readonly Mention[],
): Verdict | null {
  const own = cited(library, mention);
  if ((told.length === 0 && unread.length === 0) || own.length === 0) return null;
  const there = own.flatMap(figuresOf);
  const all = [...there, ...beside.flatMap((other) => cited(library, other)).flatMap(figuresOf)];
  const missing = told.filter((figure) => !all.some((other) => sameFigure(figure, other)) && !derived(figure, there));
  const where = mention.pin === '' && mention.link === null ? '全文' : '这一条';
  if (missing.length === 0) {
    const names = told.map((figure) => printedWords(figure, all));
    const found = told.length === 0 ? '没有照引原文；' : `转述的${list(names)}在${where}里；`;
    const rest = unread.length === 0 ? '其余文字没有核对。' : `转述的${list(unread)}没有核对，其余文字也没有核对。`;
    return verdict('located', `${found}${rest}`);
  }
  const left = unread.length === 0 ? '' : `转述的${list(unread)}没有核对。`;
  const said = missing.map((figure) => missingWords(library, mention, figure, there, where));
  return verdict('figures', `${said.map(({ words }) => words).join('')}${left}`, {
    entry: mention.entries[0] ?? linkedEntry(library, mention),
    nearby: [...new Set(said.flatMap(({ elsewhere }) => elsewhere))].slice(0, 3),
  });
}

function missingWords(
  library: Library,
  mention: Mention,
  figure: Figure,
  there: readonly Figure[],
  where: string,
): { words: string; elsewhere: Entry[] } {
  const akin = [...new Set(there.filter((other) => akinTo(figure, other)).map(({ written }) => written))];
  const page = mention.page ?? linkedEntry(library, mention)?.page;
  const within = where === '全文' ? [] : (page?.entries ?? []);
  const elsewhere = within
    .filter((entry) => figuresOf(entry).some((other) => other.kind !== '' && sameFigure(figure, other)))
    .slice(0, 1);
  const instead =
    akin.length === 0 ? '没有同类的数' : `同类的数有${list(akin.slice(0, NAMED))}${akin.length > NAMED ? '等' : ''}`;
  const found = elsewhere.map((entry) => `；${shortName(entry.page)} ${entry.clause.pin}有这个数`).join('');
  return { words: `转述的${figure.written}不在${where}里，${where}${instead}${found}。`, elsewhere };
}

/** Tells whether a figure is worth naming beside one that is not there: of one unit, so that people stand not beside firms. */
function akinTo(figure: Figure, other: Figure): boolean {
  return figure.kind === '' || other.kind === '' || figure.kind === other.kind;
}

/** Returns a figure as told, with the words of the clause where these only round to it: 8万人（原文是8万余人）. */
function printedWords(figure: Figure, all: readonly Figure[]): string {
  const same = all.filter((other) => sameFigure(figure, other));
  const [first] = same;
  return first?.about && same.every(({ about }) => about)
    ? `${figure.written}（原文是${first.written}）`
    : figure.written;
}

/** Returns the clauses a citation means, with all below them; of a citation without a place, those of the whole text. */
function cited(library: Library, mention: Mention): Entry[] {
  const linked = linkedEntry(library, mention);
  const named = linked ? [linked] : mention.entries;
  const page = linked?.page ?? mention.page;
  if (!page) return [];
  if (named.length === 0) return mention.pin === '' ? pagesOf(library, page).flatMap(({ entries }) => entries) : [];
  return [...new Set(named.map((entry) => entry.page))].flatMap((each) =>
    each.entries.filter((entry) => named.some((ancestor) => isWithin(library, entry, ancestor))),
  );
}

function pagesOf(library: Library, page: LibraryPage): LibraryPage[] {
  if (page.part) return [page];
  return [page, ...page.document.parts.flatMap(({ id }) => library.pages.get(`${page.key}/${id}`) ?? [])];
}

const known = new WeakMap<Entry, Figure[]>();

function figuresOf(entry: Entry): Figure[] {
  const before = known.get(entry);
  if (before) return before;
  const made = readFigures(entry.words, true);
  known.set(entry, made);
  return made;
}

/** Tells whether a figure that is told as a step is the difference of two in the clause: from 45% to 60%, up 15 points. */
function derived(figure: Figure, there: readonly Figure[]): boolean {
  if (!figure.step) return false;
  const akin = there.filter(({ kind }) => kind === figure.kind || (figure.kind === '百分点' && kind === '%'));
  return akin.some((a, at) => akin.some((b, to) => to > at && sameNumber(Math.abs(a.value - b.value), figure.value)));
}

function list(words: readonly string[]): string {
  return words.join('、');
}
