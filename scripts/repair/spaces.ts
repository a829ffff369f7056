const WIDE =
  /[\p{Script=Han}\p{Script=Bopomofo}\u2014\u2026\u2018\u2019\u201c\u201d\u3000-\u303f\u3200-\u33ff\uff01-\uffef\u2460-\u24ff·°℃％]/u;
const WORD = /[\p{L}\p{N}]/u;

/** Tells whether a character is set full-width in Chinese text, so that no blank stands beside it. */
export function isWide(char: string): boolean {
  return char !== '' && WIDE.test(char);
}

/**
 * Tells whether the blanks between two indexes of a line are damage of typesetting or extraction.
 * They are where a Chinese character or mark is beside them (“到 2025 年”, “业 ,推”) and before half-width marks;
 * between Latin words or figures they are text.
 */
export function spaceIsDamage(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '' || after === '') return true;
  if (/^[.．﹒]$/u.test(after) && /^\s*\d{1,3}$/u.test(text.slice(0, Math.min(start, 8)))) return true;
  if (isWide(before) || isWide(after)) return !dividesOrgans(text, start, end);
  if (/[,;:)\]!?%]/.test(after) || /[([]/.test(before)) return true;
  return WORD.test(before) && WORD.test(after) ? splitFigure(text, start, end) : false;
}

const ORGAN_END = /(?:委员会|人民政府|办公室|办公厅|[厅局部委院])$/u;
const ORGAN_START = /^(?!关于)\p{Script=Han}{2,14}?(?:委员会|人民政府|办公室|办公厅|[厅局部委院])/u;

/** A single blank between the names of organs that issue together is text: it stands for “and”. */
function dividesOrgans(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || start < 4) return false;
  return ORGAN_END.test(text.slice(Math.max(0, start - 5), start)) && ORGAN_START.test(text.slice(end, end + 20));
}

/** “第 1 0 条”, “2 0 2 3 年”: single digits set apart. */
function splitFigure(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  const left = /(?:^|[^\d])(?:\d\s{1,2})*\d$/u.test(text.slice(Math.max(0, start - 12), start));
  const right = /^\d(?:\s{1,2}\d)*\s{0,2}(?![\d.a-zA-Z])/u.test(text.slice(end, end + 14));
  return left && right;
}
