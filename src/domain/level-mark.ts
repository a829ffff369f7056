import type { Level } from './level.ts';

const RANK: Record<Level, number> = { nation: 0, province: 1, municipality: 2, county: 3, township: 4 };
const CHAR: Record<Level, string> = { nation: '国', province: '省', municipality: '市', county: '县', township: '乡' };

/** Returns 0 for the nation up to 4 for a township: a smaller number is a higher level. */
export function levelRank(level: Level): number {
  return RANK[level];
}

/** Returns the one character that stands for the level everywhere on the site. */
export function levelChar(level: Level): string {
  return CHAR[level];
}

/** Returns the short key that the style sheet uses in `data-lv` (visual/README). */
export function levelKey(level: Level): 'nation' | 'prov' | 'city' | 'county' | 'town' {
  switch (level) {
    case 'nation':
      return 'nation';
    case 'province':
      return 'prov';
    case 'municipality':
      return 'city';
    case 'county':
      return 'county';
    case 'township':
      return 'town';
  }
}
