import type { PolicyDocument } from '../../../src/domain/document.ts';
import { shortRegionName } from '../../../src/domain/region-name.ts';
import { regionOf, regionsAbove, regionsNamed } from '../../../src/domain/regions.ts';

/** Where a document speaks from: what its 省, 市 and 县 mean. */
export interface Place {
  /** The issuer's region, e.g. 新密市; the empty string for the nation. */
  own: string;
  /** The city that a county lies in, or null: what 市 means to 县 and 区. */
  city: string | null;
  /** The province around it, e.g. 河南省. */
  province: string;
  /** The province without 省, as in 河南银监局. */
  short: string;
  /** The short names of all places around, as in 安阳银保监分局. */
  around: readonly string[];
}

/** Returns what 省, 市 and 县 mean in a document. */
export function placeOf(document: Pick<PolicyDocument, 'level' | 'region'>): Place {
  const own = document.level === 'nation' ? '' : document.region.name;
  const region = regionOf(document.region.code);
  const chain = region ? [region, ...regionsAbove(region)].filter(({ level }) => level !== 'nation') : [];
  const province = chain.find(({ level }) => level === 'province')?.name ?? own;
  const city = chain.find(({ level, name }) => level !== 'county' && name.endsWith('市'))?.name ?? null;
  const around = chain.map(({ name }) => shortRegionName(name)).filter((name) => name.length > 1);
  return { own, city, province, short: shortRegionName(province), around };
}

/** A scope that a printed name opens and the names after it in the list share: 省工业和信息化委、发展改革委. */
export interface Scope {
  /** What the canonical name begins with. */
  region: string;
  /** The name without its scope. */
  rest: string;
}

/** Returns the scope that a printed name itself states (省…, 市…, 新密市…, 河南…), or null where it states none. */
export function scopeOf(printed: string, place: Place): Scope | null {
  if (/^省(?!直管|辖)/u.test(printed)) return { region: place.province, rest: printed.slice(1) };
  const letter = /^(?:市|县|区|州|旗)(?!场|级|政(?!府|务|协|法)|辖|直管|域)/u.exec(printed)?.[0];
  if (letter) return { region: placeOfLetter(letter, place), rest: printed.slice(letter.length) };
  if (/^(?:自治区|兵团)/u.test(printed)) return { region: place.province, rest: printed.replace(/^自治区/u, '') };
  if (place.own && printed.startsWith(place.own)) return { region: place.own, rest: printed.slice(place.own.length) };
  const at = place.own ? printed.indexOf(place.own) : -1;
  if (at > 0 && regionsNamed(printed.slice(0, at)).some(({ name }) => printed.startsWith(name)))
    return { region: place.own, rest: printed.slice(at + place.own.length) };
  const named = namedScope(printed);
  const near = place.around.find((name) => printed.startsWith(name));
  return named ?? (near ? { region: near, rest: printed.slice(near.length) } : null);
}

/** 市 in a county is the city around it; 县 in a text of a province is any county, and stays the word it is. */
function placeOfLetter(letter: string, { own, city }: Place): string {
  if (own === '' || own.endsWith(letter)) return own;
  return (letter === '市' ? city : null) ?? letter;
}

/** Returns the division that a name begins with (郑州市生态环境局新密分局), or null where it begins with none. */
function namedScope(printed: string): Scope | null {
  for (let length = Math.min(printed.length - 2, 10); length >= 2; length -= 1) {
    const region = printed.slice(0, length);
    if (/[省市县区州盟旗]$/u.test(region) && regionsNamed(region).some(({ name }) => name === region))
      return { region, rest: printed.slice(length) };
  }
  return null;
}
