const SUFFIX = /(?:产业|行业|工业|企业|业)$/u;
const literal = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/**
 * Tells whether a text has the name of a subject itself: as it stands, with another word for industry behind it, or in a
 * list that shares one (生物医药、新材料产业). 纺织服装产业 does not name 纺织工业.
 */
export function namesSubject(text: string, subject: string): boolean {
  if (text.includes(subject)) return true;
  const name = subject.replace(SUFFIX, '');
  return [...name].length >= 2 && new RegExp(`${literal(name)}(?:[、和及与等]|产业|行业|工业|企业|业)`, 'u').test(text);
}
