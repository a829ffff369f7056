import { type Region, regionsAbove, regionsNamed } from '../../lib/regions.ts';

const NATION = /^(?:我国|全国)/;
/** Longest name of a place that is looked up, in characters. */
const LONGEST = 5;

function placeAt(words: string, at: number, home: string): { name: string; length: number } | null {
  for (let length = Math.min(LONGEST, words.length - at); length >= 2; length -= 1) {
    const name = words.slice(at, at + length);
    const begins = at === 0 || /[、和与及在（于]/.test(words.charAt(at - 1));
    const found = regionsNamed(name).find((region) => counts(region, home) && (begins || region.name === name));
    if (found) return { name: found.name, length };
  }
  return null;
}

/** A city or county counts in a document of its own region; so 吉林 in the name of a company is no place here. */
function counts(region: Region, home: string): boolean {
  if (region.level !== 'municipality' && (region.level !== 'county' || region.name.endsWith('区'))) return false;
  return region.name === home || regionsAbove(region).some((above) => above.name === home);
}

/**
 * Returns the place a figure is about: the one city or county its words name, the nation where they begin with 我国,
 * otherwise the region of the document. Several places at once are the document’s region.
 */
export function regionOf(words: string, home: string): string {
  if (NATION.test(words)) return '全国';
  const names = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const place = placeAt(words, at, home);
    if (!place) continue;
    names.add(place.name);
    at += place.length - 1;
  }
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : home;
}
