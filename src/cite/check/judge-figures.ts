import { cited, figuresOf } from './cited-figures.ts';
import { type Figure, sameFigure, sameNumber } from './figures.ts';
import { linkedEntry } from './judge-link.ts';
import type { Entry, Library } from './library.ts';
import type { Mention } from './mention.ts';
import { shortName } from './place.ts';
import type { Told } from './told-figures.ts';
import { type Verdict, verdict } from './verdict.ts';

/** At most so many figures of the clause are named beside one that is not there. */
const NAMED = 4;

/**
 * Judges figures that a memo tells in its own words of what it cites; `beside` are the other citations of the sentence,
 * whose figures they may be, `shared` tells whether one thing is said of all. Returns null where there is nothing to check.
 */
export function judgeFigures(
  library: Library,
  mention: Mention,
  { figures: told, maybe, unread }: Told,
  beside: readonly Mention[],
  { quoted, shared }: { quoted: boolean; shared: boolean },
): Verdict | null {
  const own = cited(library, mention);
  if ((told.length === 0 && maybe.length === 0 && unread.length === 0) || own.length === 0) return null;
  const there = own.flatMap(figuresOf);
  const has = (figure: Figure): boolean => there.some((other) => sameFigure(figure, other)) || derived(figure, there);
  const strayed = told.filter((figure) => !has(figure));
  // That the text as a whole has a figure does not excuse that the clause has it not.
  const others = beside.filter((other) => other.pin !== '' || other.page !== mention.page);
  const lent = strayed.flatMap((figure) => {
    const other = others.find((one) =>
      cited(library, one)
        .flatMap(figuresOf)
        .some((item) => sameFigure(figure, item)),
    );
    return other ? [{ figure, other }] : [];
  });
  const excused = shared ? lent : [];
  const missing = strayed.filter((figure) => !excused.some((item) => item.figure === figure));
  const where = mention.pin === '' && mention.link === null ? '全文' : '这一条';
  const said = missing.map((figure) => missingWords(library, mention, figure, there, where, lent));
  const found = told.filter(has);
  const words = [
    ...said.map((item) => item.words),
    // What is found is not worth a word beside what is missing.
    missing.length > 0 || found.length === 0
      ? ''
      : `转述的${list(found.map((figure) => printedWords(figure, there)))}在${where}里；`,
    missing.length === 0 && found.some((figure) => isOneOfSeveral(figure, there))
      ? '同类的数不止一个，说的是哪一项没有核对；'
      : '',
    ...excused.map(({ figure, other }) => `转述的${figure.written}不在${where}里，同一句所引的${nameOf(other)}有；`),
  ].join('');
  const open = [maybeWords(maybe, has, where), unread.length > 0 ? `转述的${list(unread)}没有核对。` : ''].join('');
  if (missing.length > 0) {
    return verdict('figures', `${words}${open}`, {
      entry: mention.entries[0] ?? linkedEntry(library, mention),
      nearby: [...new Set(said.flatMap(({ elsewhere }) => elsewhere))].slice(0, 3),
    });
  }
  if (quoted) return verdict('located', `${words.replace(/；$/u, '。')}${open}`);
  if (words === '' && maybe.length === 0)
    return verdict('located', `没有照引原文；转述的${list(unread)}没有核对，其余文字也没有核对。`);
  return verdict('located', `${words === '' ? '没有照引原文，文字没有核对。' : `${words}其余文字没有核对。`}${open}`);
}

/** Tells whether a text has other figures of the kind, so that one can be told of the wrong thing. */
function isOneOfSeveral(figure: Figure, there: readonly Figure[]): boolean {
  return there.some((other) => other.kind === figure.kind && !sameNumber(other.value, figure.value));
}

/** Says of figures that may be the memo’s own whether they stand in the clause, and that nothing follows from it. */
function maybeWords(maybe: readonly Figure[], has: (figure: Figure) => boolean, where: string): string {
  const there = maybe.filter(has).map(({ written }) => written);
  const not = maybe.filter((figure) => !has(figure)).map(({ written }) => written);
  if (not.length === 0) return there.length === 0 ? '' : `附近的${list(there)}，${where}里有，看不出是不是转述。`;
  const also = there.length === 0 ? '' : `，${list(there)}有`;
  return `附近的${list(not)}，${where}里没有${also}；看不出是不是转述，没有算作不符，请自己核对。`;
}

function nameOf(mention: Mention): string {
  return mention.page ? `${shortName(mention.page)} ${mention.pin}`.trim() : mention.written;
}

function missingWords(
  library: Library,
  mention: Mention,
  figure: Figure,
  there: readonly Figure[],
  where: string,
  lent: readonly { figure: Figure; other: Mention }[],
): { words: string; elsewhere: Entry[] } {
  const akin = [...new Set(there.filter((other) => akinTo(figure, other)).map(({ written }) => written))];
  const page = mention.page ?? linkedEntry(library, mention)?.page;
  const within = where === '全文' ? [] : (page?.entries ?? []);
  const elsewhere = within
    .filter((entry) => figuresOf(entry).some((other) => other.kind !== '' && sameFigure(figure, other)))
    .slice(0, 1);
  const instead =
    akin.length === 0 ? '没有同类的数' : `同类的数有${list(akin.slice(0, NAMED))}${akin.length > NAMED ? '等' : ''}`;
  const beside = lent.find((item) => item.figure === figure);
  const alsoBeside = beside ? `；同一句所引的${nameOf(beside.other)}有这个数` : '';
  const found = elsewhere.map((entry) => `；${shortName(entry.page)} ${entry.clause.pin}有这个数`).join('');
  return { words: `转述的${figure.written}不在${where}里，${where}${instead}${alsoBeside || found}。`, elsewhere };
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

/** Tells whether a figure that is told as a step is the difference of two in the clause: from 45% to 60%, up 15 points. */
function derived(figure: Figure, there: readonly Figure[]): boolean {
  if (!figure.step) return false;
  const akin = there.filter(({ kind }) => kind === figure.kind || (figure.kind === '百分点' && kind === '%'));
  return akin.some((a, at) => akin.some((b, to) => to > at && sameNumber(Math.abs(a.value - b.value), figure.value)));
}

function list(words: readonly string[]): string {
  return words.join('、');
}
