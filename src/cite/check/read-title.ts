import { DOC_NUMBER } from './doc-number.ts';

/** A title and what goes with it. */
export interface ReadTitle {
  title: string;
  docNumber: string | null;
  /** A date given with it, YYYY-MM-DD. */
  date: string | null;
  /** Title of the enclosed text named after it (所附《…》). */
  part: string | null;
  /** Names given to it (以下简称…). */
  names: string[];
  end: number;
}

const LONGEST = 120;
const DATE = /^[，,]\s*(\d{4})年(\d{1,2})月(\d{1,2})日(?:发布|印发|公布|施行)?/u;
const BRACKET = /^[^\S\n]*[（(]([^（）()\n]*(?:[（(][^（）()\n]*[）)][^（）()\n]*)*)[）)]/u;
const NUMBER_AFTER_COMMA = new RegExp(`^[，,]\\s*(${DOC_NUMBER.source})`, 'u');
const PART = /^(?:所附的?|附件\d*[：:]?|附|转发的|印发的|中的)\s*(?=《)/u;
const NAME = /(?:以下|下)?(?:统一?)?简称(?:为)?[：:]?\s*[《“"「‘]?([^》”"」’，。]{2,30})/u;

/** Reads a title at its 《, with number, date, short name and enclosed text in any order after it. */
export function readTitle(text: string, at: number): ReadTitle | null {
  const close = closing(text, at);
  if (close < 0) return null;
  const read: ReadTitle = {
    title: text.slice(at + 1, close),
    docNumber: null,
    date: null,
    part: null,
    names: [],
    end: close + 1,
  };
  return readAfterTitle(text, read);
}

/** Reads number, date, short name and enclosed text behind a title that ends at `read.end`. */
export function readAfterTitle(text: string, read: ReadTitle): ReadTitle {
  for (;;) {
    const rest = text.slice(read.end, read.end + LONGEST * 2);
    const bracket = BRACKET.exec(rest);
    const inside = bracket?.[1] ?? '';
    const number = bracket ? DOC_NUMBER.exec(inside) : null;
    const name = bracket ? NAME.exec(inside) : null;
    const afterComma = NUMBER_AFTER_COMMA.exec(rest);
    const date = DATE.exec(rest);
    const part = PART.exec(rest);
    if (
      bracket &&
      (number || name || /^(?:已废止|废止|节选|摘要|试行|\d{4}年\d{1,2}月\d{1,2}日[^（）()]*)$/u.test(inside))
    ) {
      read.docNumber = number?.[0] ?? read.docNumber;
      if (name?.[1]) read.names.push(name[1]);
      read.end += bracket[0].length;
    } else if (afterComma?.[1]) {
      read.docNumber = afterComma[1];
      read.end += afterComma[0].length;
    } else if (date) {
      const [all, year = '', month = '', day = ''] = date;
      read.date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      read.end += all.length;
    } else if (/^，?所附/u.test(rest) && rest.startsWith('，')) read.end += 1;
    else if (part && read.part === null) {
      const end = closing(text, read.end + part[0].length);
      if (end < 0) return read;
      read.part = text.slice(read.end + part[0].length + 1, end);
      read.end = end + 1;
    } else return read;
  }
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + LONGEST); at += 1) {
    const char = text.charAt(at);
    if (char === '\n') return -1;
    if (char === '《') depth += 1;
    if (char === '》') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
