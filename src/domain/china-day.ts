const HOUR = 3_600_000;

/** Returns the day in China’s time zone, YYYY-MM-DD, of a moment in milliseconds since 1970. */
export function chinaDay(moment: number): string {
  return new Date(moment + 8 * HOUR).toISOString().slice(0, 10);
}
