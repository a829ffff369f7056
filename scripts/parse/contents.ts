import { isContentsHead, isContentsLine } from '../../src/domain/line-shape.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';

const FAR = 80;

/** So many headings in a row are a list of them. */
const ENOUGH = 3;

/**
 * Finds the lines of a table of contents (目录): those with dot leaders to a page number, those between the word
 * 目录 and the line where its first entry comes again, and without that word a list of chapters or of numbered headings
 * behind which the first of them begins. They are no structure.
 */
export function contentsLines(lines: readonly LogicalLine[]): ReadonlySet<LogicalLine> {
  const found = new Set(lines.filter((line) => isContentsLine(line.text)));
  const heads = [...lines.keys()].filter((index) => isContentsHead(lines[index]?.text ?? ''));
  if (!heads.some((head) => head < FAR))
    for (const line of [...chapterList(lines), ...headingList(lines)]) found.add(line);
  for (const head of heads) {
    const again = endOfContents(lines, head);
    if (again > 0) for (const line of lines.slice(head, again)) found.add(line);
    else if (found.has(lines[head + 1] as LogicalLine)) found.add(lines[head] as LogicalLine);
  }
  return found;
}

/** The line where the first entry below a head of contents comes again, or -1 where text stands between. */
function endOfContents(lines: readonly LogicalLine[], head: number): number {
  const at = isColumnHead(lines[head + 1]?.text ?? '') ? head + 2 : head + 1;
  const first = entry(lines[at]?.text ?? '');
  const exact = lines.findIndex((_, index) => index > at && first !== '' && isEntry(lines, index, first));
  const again = exact > 0 ? exact : beginsAgain(lines, at);
  const isText = (line: LogicalLine): boolean => /[。；]$/u.test(line.text);
  return lines.slice(at, Math.max(at, again)).some(isText) ? -1 : again;
}

/** Chapters and nothing between them, and then the first of them again, or the first and half of them further down word for word. */
function chapterList(lines: readonly LogicalLine[]): readonly LogicalLine[] {
  const isChapter = (line: LogicalLine | undefined): boolean =>
    line?.label?.style === 'chapter' || line?.label?.style === 'division' || line?.label?.style === 'book';
  const start = lines.slice(0, FAR).findIndex((line) => isChapter(line));
  const first = lines[start]?.label;
  if (!first) return [];
  let end = start + 1;
  while (
    isChapter(lines[end]) &&
    !(lines[end]?.label?.style === first.style && lines[end]?.label?.number === first.number)
  )
    end += 1;
  const again = lines[end]?.label;
  const returns = again?.style === first.style && again.number === first.number;
  const list = lines.slice(start, end);
  if (list.length < ENOUGH) return [];
  if (returns) return list;
  const behind = lines.slice(end).map((line) => entry(line.text));
  // 引文 / 第一章 … 第五章 / 引文 / 第一条: what stands before the first chapter has its entry too.
  const above = lines[start - 1];
  if (above && behind[0] === entry(above.text)) return [above, ...list];
  const repeated = list.filter((line) => behind.includes(entry(line.text)));
  return repeated[0] === list[0] && repeated.length * 2 >= list.length ? list : [];
}

/**
 * Numbered headings in a row, word for word those that head the text behind them: “1 总则 / 1.1编制目的 / … / 1 总则”. The
 * chapters among them may stand there without their numbers: “总则 / 1.1编制目的 / … / 1 总则”.
 */
function headingList(lines: readonly LogicalLine[]): readonly LogicalLine[] {
  const entries = lines.map((line) => entry(line.text));
  const names = lines.map(({ label, text }) => (label ? entry(text.slice(label.printed)) : ''));
  const styles = new Set<string>();
  for (const [at, { label }] of lines.slice(0, FAR).entries()) {
    if (!label || styles.has(label.style)) continue;
    styles.add(label.style);
    const again = entries.indexOf(entries[at] ?? '', at + 1);
    // “总则” above 1.1 and “1 总则” above 1.1 further down.
    const above = lines[at - 1]?.label === null ? names.indexOf(entries[at - 1] ?? '', at) : -1;
    const [start, end] = above > 0 && above < again ? [at - 1, above] : [at, again];
    const list = lines.slice(start, Math.max(start, end));
    if (list.length < ENOUGH || list.some((line) => /[。；：]/u.test(line.text))) continue;
    const behind = new Set([...entries.slice(end), ...names.slice(end)]);
    const missed = list.filter((_, index) => !behind.has(entries[start + index] ?? ''));
    if (missed.every((line) => line.label !== null) && missed.length * 4 <= list.length) return list;
  }
  return [];
}

/** The entry itself, or its number alone with its words on the line below (第一部分 / 部门概况). */
function isEntry(lines: readonly LogicalLine[], index: number, first: string): boolean {
  const { label, text = '' } = lines[index] ?? {};
  if (entry(text) === first) return true;
  return label !== null && label?.printed === text.length && entry(text + (lines[index + 1]?.text ?? '')) === first;
}

/** Where the first heading of a table of contents that runs on in one line, or breaks its entries, comes again. */
function beginsAgain(lines: readonly LogicalLine[], at: number): number {
  const { label = null, text = '' } = lines[at] ?? {};
  const first = entry(text);
  return lines.findIndex((line, index) => {
    if (index <= at || !label || line.label?.style !== label.style || line.label.number !== label.number) return false;
    const words = entry(line.text);
    return Math.min(words.length, first.length) >= 3 && (words.startsWith(first) || first.startsWith(words));
  });
}

/** The words of an entry without its page number, its blanks and its marks: “1 总则” heads “1.总则”, and 1.1 is no 11. */
function entry(text: string): string {
  const words = text.replace(
    /[.…·．\s]*(?:\d{1,4}(?:\s*[-–—－]\s*\d{1,4})?|[-–—－]\s*\d{1,4}\s*[-–—－]|[（(]\d{1,4}[）)])?$/u,
    '',
  );
  return words.replace(/(?!(?<=\d)[.．]\d)[\s\p{P}\p{S}]/gu, '');
}

/** What stands above the page numbers of a table of contents. */
function isColumnHead(text: string): boolean {
  return /^(?:段落|段次|页码|頁碼|页次|頁次|页数|頁數)$/u.test(text);
}
