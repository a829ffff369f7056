import { type Region, regionsAbove, regionsNamed } from './regions.ts';

/** Longest name of a place that is looked up, in characters. */
const LONGEST = 5;
/** Names of cities that are words of every day too; without 市 they count only where a place may begin. */
const ORDINARY = new Set(['白银', '日照', '来宾', '中山', '大同', '安康', '通化', '北海', '长治']);
const JOINT = /[和与及、]$/;
/** A trade after the name of a county makes both the name of a company, which may sit elsewhere in its city (洛阳栾川钼业集团). */
const COMPANY = /^(?!县|市|区|矿区|产业园|园区|基地|厂)[\u4e00-\u9fff]{2,6}?(?:集团|公司)/;
/** What may stand before the short name of a county. */
const BEGINS = /(?:^|[、和与及在（于]|集团|公司|建设|加快|推进|支持|打造|培育|发展)$/;

/** A place at its position in a text. */
interface Place {
  readonly region: Region;
  readonly start: number;
  readonly end: number;
}

/** A city or county counts in a document of its own region; so 吉林 in the name of a company is no place here. */
function counts(region: Region, home: string): boolean {
  if (region.level !== 'municipality' && (region.level !== 'county' || region.name.endsWith('区'))) return false;
  return region.name === home || regionsAbove(region).some((above) => above.name === home);
}

/**
 * A city is found anywhere in a name (东风日产郑州基地), a county without 县 or 市 only where a name may begin: many are
 * words of every day (商城, 博爱, 新安).
 */
function isMeant(region: Region, name: string, begins: boolean, home: string): boolean {
  if (begins || region.name === name) return true;
  const [above] = regionsAbove(region);
  return above?.name === home && above.level === 'province' && !ORDINARY.has(name);
}

function placeAt(words: string, at: number, home: string, before: Place | undefined): Place | null {
  const begins = before?.end === at || BEGINS.test(words.slice(Math.max(0, at - 2), at));
  for (let length = Math.min(LONGEST, words.length - at); length >= 2; length -= 1) {
    const name = words.slice(at, at + length);
    const region = regionsNamed(name).find((r) => counts(r, home) && isMeant(r, name, begins, home));
    if (region) return { region, start: at, end: at + length };
  }
  return null;
}

function placesIn(words: string, home: string): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const place = placeAt(words, at, home, places.at(-1));
    if (!place) continue;
    places.push(place);
    at = place.end - 1;
  }
  return places;
}

/** Returns which of two places holds for both, or null where neither lies in the other. */
function common(words: string, a: Place, b: Place): Place | null {
  if (a.region.code === b.region.code) return a;
  const [inner, outer] = regionsAbove(b.region).some(({ code }) => code === a.region.code) ? [b, a] : [a, b];
  if (!regionsAbove(inner.region).some(({ code }) => code === outer.region.code)) return null;
  const joint = JOINT.test(words.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
  const trading = outer.end === inner.start && COMPANY.test(words.slice(inner.end));
  return joint || trading ? outer : inner;
}

/**
 * Returns what the words say of the place inside a region: the one city or county they name (洛阳栾川县 → 栾川县,
 * 洛阳栾川钼业集团 → 洛阳市, 郑州和新郑卷烟厂 → 郑州市), `several` where places apart are named, null where none is.
 */
export function placeNamed(words: string, home: string): Region | 'several' | null {
  const [first, ...others] = placesIn(words, home);
  let found: Place | null = first ?? null;
  for (const place of others) {
    found = found && common(words, found, place);
    if (!found) return 'several';
  }
  return found?.region ?? null;
}

/** Returns the cities and counties inside a region that words name, each once, in their order. */
export function placesNamed(words: string, home: string): Region[] {
  return [...new Set(placesIn(words, home).map(({ region }) => region))];
}

/** Tells whether the words end with the name of a place inside a region, as a list of places goes on (新乡、濮阳、安阳). */
export function endsInPlace(words: string, home: string): boolean {
  return placesIn(words, home).at(-1)?.end === words.length && words !== '';
}

/** Tells whether the words are the name of one place inside a region and nothing else. */
export function isPlaceName(words: string, home: string): boolean {
  const [place] = placesIn(words, home);
  return place !== undefined && place.start === 0 && place.end === words.length;
}
