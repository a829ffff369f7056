import { chinaDay } from '../domain/china-day.ts';

/**
 * Returns the build date as YYYY-MM-DD in China's time zone, the date on which validity is judged:
 * `DUIDU_TODAY` as the build command sets it, or `SOURCE_DATE_EPOCH` (seconds), or today.
 */
export function buildDate(): string {
  const given = process.env['DUIDU_TODAY'];
  if (given) return given;
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const time = epoch ? Number(epoch) * 1000 : Date.now();
  return chinaDay(time);
}
