import type { Simplify } from './beside.ts';

let converter: Promise<(text: string) => string> | null = null;

/** Turns traditional characters into simplified ones; the table (some 100 kB) is read only when this is first called. */
export const simplify: Simplify = async (text) => {
  if (!/\p{Script=Han}/u.test(text)) return text;
  converter ??= import('opencc-js/t2cn').then(({ Converter }) => Converter({ from: 't', to: 'cn' }));
  return converter.then((convert) => convert(text)).catch(() => text);
};
