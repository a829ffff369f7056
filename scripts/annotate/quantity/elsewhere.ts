import { regionsAbove, regionsNamed } from '../../../src/domain/regions.ts';

/** What makes a place a street (南京路) or one of several. */
const NO_PLACE = /^(?:[东西南北中]?路|街|大道|[、和与及])/;
const ABROAD = /^(?:境外|海外|国外)/;
/** Short names of countries that texts use beside the full ones. */
const SHORT: Readonly<Record<string, string>> = { 印尼: '印度尼西亚', 老挝: '老挝', 刚果金: '刚果（金）' };
const countries = new Map<string, string>(Object.entries(SHORT));
const names = new Intl.DisplayNames('zh-Hans', { type: 'region', fallback: 'none' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
for (const first of LETTERS)
  for (const second of LETTERS) {
    const name = names.of(`${first}${second}`);
    if (name !== undefined && name !== '中国' && !name.includes('中国')) countries.set(name, name);
  }

function isAround(name: string, home: string): boolean {
  return name === home || regionsNamed(home).some((own) => regionsAbove(own).some((above) => above.name === name));
}

/**
 * Returns the place outside the region of the document that words put something in (在河北黄骅港 → 河北省,
 * 在印尼 → 印度尼西亚, 在境外 → 境外), or null where they put it nowhere else.
 */
export function elsewhere(words: string, home: string): string | null {
  for (const { index } of words.matchAll(/[在赴]|位于/g)) {
    const after = words.slice(index).replace(/^(?:[在赴]|位于)/, '');
    const abroad = ABROAD.exec(after)?.[0];
    if (abroad !== undefined) return abroad;
    for (let length = 6; length >= 2; length -= 1) {
      const name = after.slice(0, length);
      const country = countries.get(name);
      if (country !== undefined) return country;
      const region = regionsNamed(name).find(({ level }) => level === 'province' || level === 'municipality');
      if (!region) continue;
      if (NO_PLACE.test(after.slice(length))) return null;
      const inside = regionsAbove(region).some((above) => above.name === home);
      return inside || isAround(region.name, home) ? null : region.name;
    }
  }
  return null;
}
