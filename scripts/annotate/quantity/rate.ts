/** A verb of making with its span of time, at the end of the words before a figure or with the product after it. */
const RATE = /(?<per>[年月日])(?<verb>产|生产|处理|采选|加工|出栏)/;

/** Returns what is measured by 年产, 日处理, 年采选 …: 年产能, 日处理能力, 年采选能力; null for other words. */
export function rateMetric(words: string): string | null {
  const found = RATE.exec(words)?.groups;
  if (!found) return null;
  const { per = '', verb = '' } = found;
  if (verb === '出栏') return `${per}出栏量`;
  return `${per}${verb === '产' || verb === '生产' ? '产能' : `${verb}能力`}`;
}
