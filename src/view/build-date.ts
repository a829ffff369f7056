/** Returns the build date as YYYY-MM-DD: `SOURCE_DATE_EPOCH` (seconds) where set, else today. */
export function buildDate(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const time = epoch ? new Date(Number(epoch) * 1000) : new Date();
  return time.toISOString().slice(0, 10);
}
