import { NUMERAL_CLASS, parseCircled, parseNumeral } from './numeral.ts';

/** The form of a printed number (编号); one form is one level within a page. */
export type LabelStyle =
  | 'book'
  | 'subbook'
  | 'chapter'
  | 'division'
  | 'article'
  | 'formal'
  | 'han'
  | 'han-paren'
  | 'number'
  | 'number-paren'
  | 'number-close'
  | 'circled'
  | 'letter'
  | 'letter-paren'
  | 'roman-paren'
  | 'decimal-1'
  | 'decimal-2'
  | 'decimal-3'
  | 'decimal-4'
  | 'ordinal';

/** A printed number at the start of a line: its form, value and length in UTF-16 units, blanks after it included. */
export interface Label {
  style: LabelStyle;
  number: number;
  /** 之一 of 第十二条之一. */
  after: number | null;
  /** All numbers of a decimal label (1.2.3). */
  path: number[];
  /** Length of the label with the blanks that follow it. */
  length: number;
  /** Length of the label alone. */
  printed: number;
}

const H = `[${NUMERAL_CLASS}]`;
const D = '[\\d０-９]';
/** 一 as recognition of print and input methods often give it: a dash or ㄧ of bopomofo, also behind tens (“—、总体要求”, “（ㄧ）”, “十—、”). */
const DASH = '[—–－ーㄧ-]';
/** 、 as it is also typed and recognised: “一﹑”, “2､”, “三丶”. */
const PAUSE = '[、﹑､丶]';
/** Brackets of other forms, and two that are no pair: “〔一〕”, “【二】”, “（三〕”. */
const OPEN = '[（(〔［\\[【〈﹙〖]';
const CLOSE = '[）)〕］\\]】〉﹚〗]';
/** The ending of an address that was broken over two lines: “148.html”. */
const FILE = '(?:[sx]?html?|pdf|docx?|xlsx?|jspx?|aspx?|php)(?![a-zA-Z])';
const STEM = '甲乙丙丁戊己庚辛壬癸';
const N = `(?:${H}{1,6}|${D}{1,4})`;
/** Behind a number of an article: what shows that it is only mentioned (第三条第二款, 第七条的规定, 第九条修改为：“…”). */
const AMENDED = '修改为|改为|[后後前]?增加[一二三四两兩]?[款项條条項]|[后後前]增加|[删刪][去除]|中的?[“「]';
export const MENTION = `${AMENDED}|第${N}[款项項条條目]|[现現]予|[项項](?!目)|[款例约約、，,。至到和及或与的]|规定|規定|[（(](?:第|${N}[）)]|[^（()）]{0,3}[款项項])`;
/** Administrative rules of Taiwan (要點) count 點: 第五點, which a rule mentions as 第五點之規定, 第五點所定. */
const POINT = new RegExp(`^第(${N})點(?!${MENTION}|[之所是])`, 'u');
const LAW: readonly (readonly [LabelStyle, RegExp])[] = [
  ['book', new RegExp(`^第(${N})(?:[编編篇]|部分|(?<=${D})部(?!分))(?=[\\s\\u3000]|$|[^\\p{P}]{2,30}$)`, 'u')],
  // A heading of two phrases stands glued to its number: 第一篇奠定坚实基础，开启全面建设社会主义现代化国家新征程.
  ['book', new RegExp(`^第(${N})[编編篇](?![的中所是规規])(?=[^\\p{P}]{2,24}[，,、][^\\p{P}]{2,24}$)`, 'u')],
  ['book', /^第([IVX]{1,5}|[Ⅰ-Ⅻ])部(?=[\s\u3000]|$|(?![列所的及或和第条條适適])(?:[^\p{P}]|[、《》（）]){2,40}$)/u],
  ['subbook', new RegExp(`^第(${N})分[编編](?=[\\s\\u3000]|$|[^\\p{P}]{2,30}$)`, 'u')],
  ['chapter', new RegExp(`^第(${N})章(?![程节])`, 'u')],
  ['division', new RegExp(`^第(${N})[节節](?![课目能约气电])`, 'u')],
  [
    'article',
    new RegExp(
      `^第(${N})(?:[条條](?:之(${N}))?|[-－](${D}{1,2})[条條])(?!${MENTION})(?![（(][^（()）]*$|[（(][^（()）]{1,60}[）)](?:[、，,。的和或]|规定|規定))`,
      'u',
    ),
  ],
  ['article', POINT],
];
/** Behind a blank anything can follow: “第五百五十二条　第三人与债务人约定…”, “第三章 节能降耗”, “第二节 电子信息”. */
const SPACED_LAW: typeof LAW = [
  ...LAW.slice(0, 4),
  ['chapter', new RegExp(`^第(${N})章`, 'u')],
  ['division', new RegExp(`^第(${N})[节節]`, 'u')],
  ['article', new RegExp(`^第(${N})(?:[条條](?:之(${N}))?|[-－](${D}{1,2})[条條]|點)`, 'u')],
];
const PLAIN: readonly (readonly [LabelStyle, RegExp])[] = [
  ['formal', /^([壹贰貳叁參叄肆伍陆陸柒捌玖拾]{1,3})[、.．]/u],
  ['han', new RegExp(`^(${H}{1,5}|${H}{0,3}${DASH})${PAUSE}(?!${H}{1,3}${PAUSE})`, 'u')],
  ['han', new RegExp(`^(${H}{1,3})[.．:：](?!${H})(?=[\\s\\u3000]*[\\p{Script=Han}“《A-Z])`, 'u')],
  [
    'han-paren',
    new RegExp(`^[（(](${H}{1,5}|${H}{0,3}${DASH})[）)][、.．]?(?!至|[和及或、]（|[项項](?!目)|款(?![项項待]))`, 'u'),
  ],
  ['han-paren', new RegExp(`^${OPEN}([一二三四五六七八九十]{1,3})${CLOSE}(?![至号號年和及或、（(]|[项項](?!目))`, 'u')],
  ['number-paren', new RegExp(`^[（(](${D}{1,3})[）)][、.．]?`, 'u')],
  [
    'number-paren',
    new RegExp(
      `^[（(〔【〈﹙〖](${D}{1,2})[）)〕】〉﹚〗](?=[\\s\\u3000]*[\\p{Script=Han}“《])(?![至号號年和及或项項])`,
      'u',
    ),
  ],
  ['number-close', new RegExp(`^(${D}{1,3})[）)][、.．]?`, 'u')],
  [
    'number',
    new RegExp(
      `^(${D}{1,3})[.．﹒、﹑､丶](?!${FILE})(?:(?=(?:19|20)${D}{2}年)|(?!${D}|\\s+${D}{1,3}(?![${D.slice(1, -1)}A-Z])))`,
      'u',
    ),
  ],
  ['number', new RegExp(`^(${D}{1,2})[:：](?=[\\s\\u3000]*\\p{Script=Han}{2})`, 'u')],
  [
    'letter',
    /^([a-zA-Zａ-ｚＡ-Ｚ])[.．、)）](?=[\s\u3000]*(?:[\p{Script=Han}“《]|\d[\d.,]*[万亿元个项家户名年月日％%]))/u,
  ],
  ['letter', new RegExp(`^([${STEM}])、(?=[\\s\\u3000]*[\\p{Script=Han}“《])(?![${STEM}])`, 'u')],
  ['letter-paren', new RegExp(`^[（(]([${STEM}])[）)](?=[\\s\\u3000]*[\\p{Script=Han}“《])(?!方)`, 'u')],
  ['letter-paren', /^[（(]([a-hj-uw-zA-HJ-UW-Z])[）)](?=[\s\u3000]*(?:[\p{Script=Han}“《]|[（(][a-z][）)]\s*段))/u],
  ['roman-paren', /^[（(]([ivxIVX]{1,5})[）)](?=[\s\u3000]*[\p{Script=Han}“《])/u],
  ['roman-paren', /^([Ⅰ-Ⅻⅰ-ⅻ])[.．、](?=[\s\u3000]*[\p{Script=Han}“《])/u],
];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
const BROKEN = new RegExp(`^(?:[（(]${H}{0,3}|第${H}{0,5})$`, 'u');
/** Numbers that are one character with their brackets, circle or point: ⑴ ⒈ ㈠ ❶ ㉑. */
const SINGLE: readonly (readonly [LabelStyle, number, number, number])[] = [
  ['number-paren', 0x2474, 0x2487, 0x2473],
  ['number', 0x2488, 0x249b, 0x2487],
  ['han-paren', 0x3220, 0x3229, 0x321f],
  ['circled', 0x2776, 0x277f, 0x2775],
  ['circled', 0x3251, 0x325f, 0x323c],
];
/**
 * The number of a part of a law in brackets of its own: “【第一条】”, “〔第二章〕”. “[第2条]” alone below the head of a
 * schedule of Hong Kong names the article it belongs to.
 */
const BRACKETED = /^(?![［[]第[\d０-９A-Z]{1,5}[条條][］\]]$)[【〔［[](第[^【】〔〕［］[\]]{1,9})[】〕］\]](?!\()/u;

/**
 * Reads the printed number at the start of a text: 第三章, 第十二条之一, 一、, （一）, (1), 1., 1﹒, 1、, 1）, ①, a.; null where none.
 * `spaced` says that a blank or the end of the line stood behind the number of an article, chapter or division in the source. A figure with decimals (“1.16万亿元”) is none; whether “4.1,4—丁二醇” is item 4 only its neighbours can tell.
 */
export function readLabel(text: string, spaced = false): Label | null {
  const circled = parseCircled(text.slice(0, 1));
  if (circled !== null) return plainLabel('circled', text, 1, circled);
  const single = readSingle(text) ?? readBracketed(text);
  if (single) return single;
  const law = spaced ? SPACED_LAW : LAW;
  for (const [style, pattern] of text.startsWith('第') ? law : PLAIN) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const number = numberOf(style, match[1]);
    if (number === null) continue;
    const after = match[2] ?? match[3];
    return plainLabel(style, text, match[0].length, number, after ? numberOf(style, after) : null);
  }
  return null;
}

/** Tells whether a line is the beginning of a printed number that broke off: “（二”, “第十”. */
export function isBrokenLabel(text: string): boolean {
  return BROKEN.test(text);
}

/** Reads “N.” before a digit (“4.1,4—丁二醇”, “3.5G网络”, “1.2023年”, “3、42.5级水泥”, “2. 1起食物中毒”), a label only where N is the number expected next. */
export function readGluedNumber(text: string): Label | null {
  const match = /^(\d{1,2})[.．﹒、](?=\s*\d)(?!\s*\d{1,3}、\d)/u.exec(text);
  return match?.[1] ? plainLabel('number', text, match[0].length, Number(match[1])) : null;
}

/** A figure with its unit or with per cent, which no number of an item stands in front of: “12.5%”, “3.2万亩”. */
const FIGURE =
  /^\d{1,2}[.．]\d+\s*(?:[%％‰:：]|[万亿兆千百倍个元吨年月日级米公亩项家户名次件套台度折分点])|^\d{1,2}[.．]\s+\d+\s*[%％‰万亿]/u;

/** Reads a glued number where it is the one that is due: behind the last number, or 1 where 2 follows (`next`). */
export function readDueNumber(text: string, last: number, next: Label | null): Label | null {
  const glued = FIGURE.test(text) ? null : readGluedNumber(text);
  if (!glued) return null;
  // “1.1 基础标准” is the first number below 1.
  const decimal = /^\d{1,2}[.．]\d{1,2}\s*\p{Script=Han}/u.test(text);
  const begins = glued.number === 1 && !decimal && next?.style === 'number' && next.number === 2;
  return begins || (glued.number > 1 && glued.number === last + 1) ? glued : null;
}

const ORDINAL = new RegExp(`^(${H}{1,2})(?:是|要(?!求|素|点|领))|^第(${H}{1,2})[，,：:、](?!第)`, 'u');

/** Reads the ordinals 一是, 二是, … and 第一，第二，… that enumerate inside a paragraph or on lines of their own. */
export function readOrdinal(text: string): Label | null {
  const match = ORDINAL.exec(text);
  const digits = match?.[1] ?? match?.[2];
  const number = digits ? parseNumeral(digits) : null;
  return match && number !== null && number > 0 ? plainLabel('ordinal', text, match[0].length, number) : null;
}

function readSingle(text: string): Label | null {
  const code = text.codePointAt(0) ?? 0;
  const found = SINGLE.find(([, first, last]) => code >= first && code <= last);
  return found ? plainLabel(found[0], text, 1, code - found[3]) : null;
}

function readBracketed(text: string): Label | null {
  const match = BRACKETED.exec(text);
  const inside = match?.[1] ? readLabel(match[1], true) : null;
  if (!match || !inside || inside.printed !== match[1]?.length) return null;
  return plainLabel(inside.style, text, match[0].length, inside.number, inside.after);
}

function numberOf(style: LabelStyle, printed: string): number | null {
  const digits = printed.replace(new RegExp(`${DASH}$`, 'u'), '一').normalize('NFKC');
  const roman = ROMAN.indexOf(digits.toLowerCase()) + 1;
  if (roman > 0 && (style === 'roman-paren' || style === 'book')) return roman;
  const stem = STEM.indexOf(digits) + 1;
  if (stem > 0 && (style === 'letter' || style === 'letter-paren')) return stem;
  if (/^[a-z]$/iu.test(digits)) return digits.toLowerCase().charCodeAt(0) - 96;
  if (/^\d+$/.test(digits)) return Number(digits);
  const value = parseNumeral(digits);
  return value === null || value === 0 ? null : value;
}

/** Returns the label that is printed on the first characters of a text, with the blanks behind it. */
export function plainLabel(
  style: LabelStyle,
  text: string,
  printed: number,
  number: number,
  after: number | null = null,
): Label {
  const blank = /^[\s\u3000]*/u.exec(text.slice(printed));
  return { style, number, after, path: [number], printed, length: printed + (blank?.[0].length ?? 0) };
}
