import { Converter } from 'opencc-js/t2cn';

/** Characters of policy texts that no text in simplified Chinese has. */
const TRADITIONAL = /[萬億圓幣個達點應為額過與業國]/;

const convert = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();

function simple(char: string): string {
  const found = known.get(char) ?? convert(char);
  known.set(char, found);
  return found.length === char.length ? found : char;
}

/**
 * Returns a text in simplified characters, one for each, so that the rules read 最高為二百萬元 as 最高为二百万元; a text
 * without traditional ones as it is.
 */
export function simplified(text: string): string {
  return TRADITIONAL.test(text) ? Array.from(text, simple).join('') : text;
}
