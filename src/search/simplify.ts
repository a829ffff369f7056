import type { Simplify } from './beside.ts';

let converter: Promise<(text: string) => string> | null = null;
let simplified: Set<string> | null = null;

/**
 * Turns traditional characters into simplified ones. The table (some 100 kB) is read only for a text that has a
 * character outside GB 2312, which holds no traditional form that has a simplified one.
 */
export const simplify: Simplify = async (text) => {
  simplified ??= nationalStandard();
  const known = simplified;
  if (![...text].some((char) => /\p{Script=Han}/u.test(char) && !known.has(char))) return text;
  converter ??= import('opencc-js/t2cn').then(({ Converter }) => Converter({ from: 't', to: 'cn' }));
  return converter.then((convert) => convert(text)).catch(() => text);
};

/** Returns the 6,763 characters of GB 2312, read off the decoder that every browser has. */
function nationalStandard(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
}
