import type { Figure } from './figure.ts';

const LENGTH = /(?:公里|千米)$/;
const AREA = /(?:亩|公顷|平方公里|平方千米)$/;

/** Tells whether a figure is a length of road or line (公里). */
export function isLength({ unit }: Figure['token']): boolean {
  return LENGTH.test(unit);
}

/** Tells whether a figure is an area of land (亩, 公顷). */
export function isArea({ unit }: Figure['token']): boolean {
  return AREA.test(unit);
}

/** Returns what a unit measures where no word says it: a concentration is what the rate before it is of (PM2.5浓度下降15%，北京市控制在32微克以内). */
export function measureOf({ token, previous }: Figure): string | null {
  if (token.kind === 'money') return null;
  if (isLength(token)) return '里程';
  if (/^(?:万?千瓦|兆瓦|吉瓦|[MGk]Wp?|KW)$/.test(token.base)) return '装机容量';
  if (!/^(?:微克|毫克|[MG]bps|℃|°C|摄氏度)/.test(token.base)) return '产量';
  return previous?.role === 'growth' ? (previous.metric ?? '').replace(/(?:同比|年均)?(?:下降|降低|增长)$/, '') : null;
}
