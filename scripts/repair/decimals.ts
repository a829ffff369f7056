import type { Label, LabelStyle } from '../../src/domain/label.ts';
import type { Piece } from './piece.ts';

const UNITS = '万亿千百倍个元吨年月日级米公亩项家户名次件套台度折分％';
const DECIMAL = new RegExp(
  `^(\\d{1,2}(?:[.．]\\d{1,2}){1,3})[.．]?(?:$|(?![\\d.％%])(?=[\\s]*[\\p{Script=Han}“《（A-Z])(?!\\s*[${UNITS}]))`,
  'u',
);
const PLAIN = /^(\d{1,2})[.．、]?(?=\s*\p{Script=Han})/u;
const STYLES: readonly LabelStyle[] = ['decimal-1', 'decimal-2', 'decimal-3', 'decimal-4'];
const NEAR = 8;

/**
 * Finds the numbers of a source that is numbered 1, 1.1, 1.1.1 (plans for emergencies, technical rules): only where at
 * least two first numbers have .1 below them and one of these .2, since elsewhere a decimal is a figure. A number may
 * stand alone on its line.
 */
export function decimalLabels(pieces: readonly Piece[]): ReadonlyMap<Piece, Label> {
  const found = pieces.map((piece) => ({ piece, path: pathOf(piece) }));
  if (!isSystem(found.map((f) => f.path))) return new Map();
  const labels = new Map<Piece, Label>();
  let top = 0;
  found.forEach(({ piece, path }, index) => {
    if (path) labels.set(piece, labelOf(piece, path));
    else {
      const match = piece.table || piece.dropped ? null : PLAIN.exec(piece.chars.text);
      const number = Number(match?.[1] ?? 0);
      const below = found.slice(index + 1, index + 1 + NEAR).find((f) => f.path !== null)?.path;
      const heading = match !== null && isHeading(piece.chars.text.slice(match[0].length));
      if (number === top + 1 && (below?.[0] === number ? piece.chars.text.length <= 30 : heading)) {
        labels.set(piece, labelOf(piece, [number]));
      }
    }
    const own = labels.get(piece);
    if (own) top = own.path[0] ?? top;
  });
  return labels;
}

/** “1 范围”, “2 规范性引用文件”: a chapter without numbers below it is a few words without a mark or a unit. */
function isHeading(words: string): boolean {
  return words.length <= 20 && !/[，。；：、！？]/u.test(words) && !new RegExp(`^\\s*[${UNITS}]`, 'u').test(words);
}

function pathOf(piece: Piece): number[] | null {
  if (piece.table || piece.dropped) return null;
  const match = DECIMAL.exec(piece.chars.text);
  return match?.[1] ? match[1].split(/[.．]/u).map(Number) : null;
}

function isSystem(paths: readonly (number[] | null)[]): boolean {
  const keys = new Set(paths.filter((path) => path?.length === 2).map((path) => path?.join('.')));
  const firsts = [...keys].filter((key) => /^\d+\.1$/u.test(key ?? ''));
  return firsts.length >= 2 && firsts.some((key) => keys.has(`${key?.slice(0, -2)}.2`));
}

function labelOf(piece: Piece, path: number[]): Label {
  const text = piece.chars.text;
  const printed = (path.length > 1 ? DECIMAL : PLAIN).exec(text)?.[0].length ?? 0;
  const blank = /^\s*/u.exec(text.slice(printed))?.[0].length ?? 0;
  const style = STYLES[path.length - 1] ?? 'decimal-4';
  return { style, number: path.at(-1) ?? 0, after: null, path, printed, length: printed + blank };
}
