import { fold } from './fold.ts';

const OMISSION = /[［[（(【]\s*(?:…+|\.{3,}|[中下]?略)\s*[］\])）】]|…+|\.{3,}|。{3,}/u;
const ENDS = /^[\p{P}\s]+|[\p{P}\s]+$/gu;

/** Returns the folded parts of a quotation between marks of omission, without marks at their ends. */
export function quoteParts(words: string): string[] {
  const pieces = words.split(OMISSION).map((piece) => fold(piece).text.replace(ENDS, ''));
  return pieces.filter((part) => part.length > 1 || (part !== '' && pieces.length === 1));
}

/** Returns a remark on what differs in print and counts as the same, to be put after “逐字相同”. */
export function sameness(words: string, source: string): string {
  const remarks: string[] = [];
  const inner = (text: string): string => text.replace(/[^“”‘’「」『』"']/gu, '');
  if (/[‘’「」『』"']/u.test(inner(words)) && /[“”]/u.test(source))
    remarks.push('内层引号改作单引号，按引文惯例视为相同');
  if (/…|\.{3}/u.test(words) && !/…/u.test(source)) remarks.push('省略号前后各自相同');
  return remarks.map((remark) => `；${remark}`).join('');
}
