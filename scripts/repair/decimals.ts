import { type Label, type LabelStyle, plainLabel, readLabel } from '../../src/domain/label.ts';
import { isContentsLine } from '../../src/domain/line-shape.ts';
import { followsDecimal } from '../../src/domain/lost-decimals.ts';
import { announcedItems } from './announced-items.ts';
import type { Piece } from './piece.ts';
import { UNITS } from './units.ts';

/** A word of Latin letters behind a blank, but no unit of measure: “6.2 bpc 有权…”. */
const MEASURE = 'mm|cm|dm|km|nm|um|hm|kg|mg|ug|ml|kw|kwh|mw|gw|kv|kva|hz|khz|pa|kpa|kb|mb|gb|tb|bps|rpm|ppm|db|min';
const LATIN = `\\s+(?!(?:${MEASURE})(?![a-z]))[a-z]{2,}`;
const DECIMAL = new RegExp(
  `^(\\d{1,2}(?:\\s?[.．﹒]\\s?\\d{1,2}){1,3})[.．、]?(?:$|(?![\\d.％%])(?=[\\s]*[\\p{Script=Han}“《（A-ZⅠ-Ⅻ]|${LATIN})(?!\\s*[${UNITS}]))`,
  'u',
);
/** The same where the count says that it is a number: “1.3 分类分级”. */
const EXPECTED = /^(\d{1,2}(?:[.．﹒]\d{1,2}){1,2})[.．、]?(?=\s*[\p{Script=Han}Ⅰ-Ⅻ])/u;
const PLAIN = /^(\d{1,2})[.．、]?(?=\s*\p{Script=Han})/u;
const STYLES: readonly LabelStyle[] = ['decimal-1', 'decimal-2', 'decimal-3', 'decimal-4'];
const OWNERS: ReadonlySet<LabelStyle> = new Set(['number', 'han', 'chapter']);
const NEAR = 8;

interface Found {
  piece: Piece;
  /** The numbers of the decimal in front of it, if there is one. */
  path: number[] | null;
}

/**
 * Finds the numbers of a source that is numbered 1, 1.1, 1.1.1 (plans for emergencies, technical rules): only where at
 * least two first numbers have .1 below them and one of these .2, where .1 to .4 follow each other, or where a heading
 * leads to .1 and .2 (in standards .0.1 and .0.2), since elsewhere a decimal is a figure. A number may stand alone on its line.
 */
export function decimalLabels(pieces: readonly Piece[]): ReadonlyMap<Piece, Label> {
  const found = pieces.map((piece) => ({ piece, path: pathOf(piece) }));
  if (!isSystem(found.map((f) => f.path)) && !isHeaded(found)) return belowNumbers(found);
  const items = announcedItems(pieces);
  const labels = new Map<Piece, Label>();
  let top = 0;
  let last: readonly number[] = [];
  found.forEach(({ piece, path: sure }, index) => {
    const path = sure ?? expected(piece, last);
    if (path) last = path;
    if (path) labels.set(piece, labelOf(piece, path));
    else if (items.has(piece)) labels.set(piece, items.get(piece) as Label);
    else {
      const match =
        piece.table || piece.dropped || isContentsLine(piece.chars.text) ? null : PLAIN.exec(piece.chars.text);
      const number = Number(match?.[1] ?? 0);
      const below = found.slice(index + 1, index + 1 + NEAR).find((f) => f.path !== null)?.path;
      const heading = match !== null && isHeading(piece.chars.text.slice(match[0].length));
      const leads = below?.[0] === number && piece.chars.text.length <= 30;
      // Behind a table of contents, or in a part of a text, the count begins anew: 1.1 or 7.1 follows.
      const begins = leads && isFirstBelow(below ?? []);
      if (number > 0 && (begins || (number === top + 1 && (below?.[0] === number ? leads : heading)))) {
        labels.set(piece, labelOf(piece, [number]));
      }
    }
    const own = labels.get(piece);
    if (own && !items.has(piece)) top = own.path[0] ?? top;
  });
  return labels;
}

/** In any text: 1.1, 1.2, … close below an item “1.”, a section 一、 or a chapter of their own first figure, two or more. */
function belowNumbers(found: readonly Found[]): ReadonlyMap<Piece, Label> {
  const labels = new Map<Piece, Label>();
  let item = 0;
  let run: { piece: Piece; path: number[] }[] = [];
  const close = (): void => {
    if (run.length >= 2) for (const { piece, path } of run) labels.set(piece, labelOf(piece, path));
    run = [];
  };
  for (const { piece, path } of found) {
    const label = piece.table || piece.dropped ? null : readLabel(piece.chars.text, piece.spaced);
    if (label && OWNERS.has(label.style)) item = label.number;
    if (label) close();
    else if (path?.length === 2 && path[0] === item && path[1] === run.length + 1) run.push({ piece, path });
  }
  close();
  return labels;
}

/** 1.1, or 1.0.1 where a chapter has no sections. */
function isFirstBelow(path: readonly number[]): boolean {
  return path.slice(1).join('.') === '1' || path.slice(1).join('.') === '0.1';
}

/** “1 范围”, “2 规范性引用文件”: a chapter without numbers below it is a few words without a mark or a unit. */
function isHeading(words: string): boolean {
  return words.length <= 20 && !/[，。；：、！？]/u.test(words) && !new RegExp(`^\\s*[${UNITS}]`, 'u').test(words);
}

function pathOf(piece: Piece): number[] | null {
  if (piece.table || piece.dropped || isContentsLine(piece.chars.text)) return null;
  const match = DECIMAL.exec(piece.chars.text);
  const path = match?.[1]?.split(/[.．﹒]/u).map(Number) ?? null;
  // “1.0” is a version or a figure; only 1.0.1 counts.
  return path?.at(-1) === 0 ? null : path;
}

/** A figure with a unit is a number all the same where it is the next: 1.3 behind 1.2. */
function expected(piece: Piece, last: readonly number[]): number[] | null {
  if (piece.table || piece.dropped || last.length === 0) return null;
  const path =
    EXPECTED.exec(piece.chars.text)?.[1]
      ?.split(/[.．﹒]/u)
      .map(Number) ?? null;
  return path && followsDecimal(path, last) && !/[，。；]/u.test(piece.chars.text.slice(0, 12)) ? path : null;
}

function isSystem(paths: readonly (number[] | null)[]): boolean {
  const keys = new Set(paths.filter((path) => path?.length === 2).map((path) => path?.join('.')));
  if (hasRun(paths) || isOneChapter(paths)) return true;
  const firsts = [...keys].filter((key) => /^\d+\.1$/u.test(key ?? ''));
  return firsts.length >= 2 && firsts.some((key) => keys.has(`${key?.slice(0, -2)}.2`));
}

/**
 * Tells whether a heading with the bare number (“1总则”) stands right above its first decimal, 1.1 or in standards 1.0.1
 * and 2.1.1, and the second of the form is the next of it, or the next chapter begins like it: the beginning of a text.
 */
function isHeaded(found: readonly Found[]): boolean {
  const firsts = found.map((_, index) => headedFirst(found, index));
  const chapters = firsts.flatMap((path) => path?.[0] ?? []);
  if (chapters.some((number, index) => chapters[index + 1] === number + 1)) return true;
  return firsts.some((first, index) => {
    if (!first) return false;
    const below = found.slice(index + 1).flatMap((f) => (f.path?.length === first.length ? [f.path.join()] : []));
    return below[1] === [...first.slice(0, -1), 2].join();
  });
}

/** The first decimal of a chapter where it stands right below its heading with the bare number. */
function headedFirst(found: readonly Found[], index: number): readonly number[] | null {
  const { piece, path } = found[index] as Found;
  const match = path || piece.table || piece.dropped ? null : /^(\d{1,2})(?=\s*\p{Script=Han})/u.exec(piece.chars.text);
  if (!match || !isHeading(piece.chars.text.slice(match[0].length))) return null;
  const next = found.slice(index + 1).find((f) => !f.piece.dropped && f.piece.chars.text.trim() !== '')?.path;
  return next?.[0] === Number(match[1]) && /^(?:1|[01],1)$/u.test(next.slice(1).join()) ? next : null;
}

/** A single chapter with its sections and something below one of them: 3.1, 3.2, 3.2.1, 3.2.2, 3.3. */
function isOneChapter(paths: readonly (number[] | null)[]): boolean {
  const all = paths.filter((path) => path !== null);
  const pairs = all.filter((path) => path.length === 2);
  const first = pairs[0]?.[0];
  const counts = pairs.every((pair, index) => pair[0] === first && pair[1] === index + 1);
  const below = all.filter((path) => path.length === 3 && path[0] === first && path[2] === 1);
  return pairs.length >= 2 && counts && below.length >= 1;
}

/** Tells whether 7.1, 7.2, 7.3, 7.4 stand one behind the other: the part of a text that has such numbers. */
function hasRun(paths: readonly (number[] | null)[]): boolean {
  const pairs = paths.filter((path) => path?.length === 2) as [number, number][];
  return pairs.some((pair, index) =>
    [0, 1, 2, 3].every((step) => pairs[index + step]?.[0] === pair[0] && pairs[index + step]?.[1] === step + 1),
  );
}

function labelOf(piece: Piece, path: number[]): Label {
  const text = piece.chars.text;
  const printed = (path.length > 1 ? (DECIMAL.exec(text) ?? EXPECTED.exec(text)) : PLAIN.exec(text))?.[0].length ?? 0;
  const style = STYLES[path.length - 1] ?? 'decimal-4';
  return { ...plainLabel(style, text, printed, path.at(-1) ?? 0), path };
}
