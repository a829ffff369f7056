import { type Label, readLabel } from '../../src/domain/label.ts';
import { bareName, isAddresseeLine, isDateLine, isListedTitle, isTitleLine } from '../../src/domain/line-shape.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';
import { listedAnnexes } from '../lib/annex-item.ts';
import { handsOver } from './matter.ts';

/** Where a text enclosed in a document begins, and what it is called. */
export interface PageStart {
  index: number;
  id: string;
  title: string;
}

const ANNEX_HEAD = /^附(?:\s*[件录錄表]\s*[\d一二三四五六七八九十]{0,3}\s*[:：]?|[:：])$/u;
/** Above the names of annexes (附件： 1.… 2.…), where no annex begins. */
const LIST_HEAD = /^附\s*件?\s*[:：]$/u;
const TITLED_HEAD = /^附\s*件\s*([\d一二三四五六七八九十]{1,3})(?!所|中|的|规定|及|和|、)\s*[:：]?\s*[^。；，]{2,40}$/u;
/** “附：名词解释”, and its terms below. */
const TERMS_HEAD = /^附(?:件|录)?\s*[:：]\s*[^。；，\d]{2,30}$/u;
/** A line of a list of annexes: “附件：1、…”, “2. …”. */
const LISTED = /^(?:附\s*件?\s*[:：]\s*)?\d{1,2}\s*[.．、]\s*/u;
/** A numbered title that stands between texts: of a notice and such, or with its date. */
const LISTED_TITLE = /(?:关于|關於).+的(?:通知|意见|意見|决定|決定|函|批复|批復|公告)|（\d{4}年\d{1,2}月\d{1,2}日）$/u;
const TOP = new Set(['book', 'chapter', 'article', 'han', 'han-paren', 'number']);
const NEAR = 12;

/**
 * Finds the texts enclosed in a document by its own shape: annexes under a head (附件1) that hold numbered clauses or
 * several paragraphs, and further documents whose title line is followed by numbers that start again from one.
 */
export function pageStarts(lines: readonly LogicalLine[]): PageStart[] {
  const starts = [...annexStarts(lines), ...documentStarts(lines)].sort((a, b) => a.index - b.index);
  const used = new Set<string>();
  return starts
    .filter((start, at) => at === 0 || start.id !== '' || start.index - (starts[at - 1]?.index ?? 0) > 3)
    .map((start, at) => {
      let id = start.id || `part-${at + 2}`;
      for (let n = 2; used.has(id); n += 1) id = `${start.id || 'part'}-${at + n}`;
      used.add(id);
      return { ...start, id };
    });
}

function annexStarts(lines: readonly LogicalLine[]): PageStart[] {
  const listed = listedAnnexes(lines.map(({ text }) => text));
  const heads = lines.flatMap((_, index) =>
    isAnnexHead(lines, index) || isTitledHead(lines, index) || isListedName(lines, index, listed) ? [index] : [],
  );
  let count = 0;
  return heads.flatMap((index, at) => {
    const end = heads[at + 1] ?? lines.length;
    if (!bodyBegun(lines.slice(0, index))) return [];
    const below = lines.slice(index + 1, end);
    const named = isListedAbove(lines, index) && below.some((line) => !line.table && line.label?.number === 1);
    if (count === 0 && !named && !isText(below)) return [];
    count += 1;
    const printed = /^附\s*[件录錄表]\s*(\d+)/u.exec(lines[index]?.text ?? '')?.[1];
    return [{ index, id: `annex-${printed ?? count}`, title: titleBelow(lines, index, listed) }];
  });
}

function isAnnexHead(lines: readonly LogicalLine[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || line.table || line.kind || !ANNEX_HEAD.test(line.text)) return false;
  return !(LIST_HEAD.test(line.text) && next?.label?.style === 'number' && !/[。；]/u.test(next.text));
}

/** “附件1：评审办法” on a line of its own is a head too, but not as one line of a list of annexes. */
function isTitledHead(lines: readonly LogicalLine[], index: number): boolean {
  const titled = (at: number): boolean => TITLED_HEAD.test(lines[at]?.text ?? '');
  const list = (at: number): boolean =>
    /^附\s*件?\s*[:：]/u.test(lines[at]?.text ?? '') || lines[at]?.label?.style === 'number';
  const next = lines[index + 1];
  const terms = TERMS_HEAD.test(lines[index]?.text ?? '') && next?.label?.number === 1 && /[。；]$/u.test(next.text);
  if (terms) return true;
  if (!titled(index) || titled(index - 1) || titled(index + 1) || index + 1 >= lines.length) return false;
  return !list(index - 1) || isListedAbove(lines, index);
}

/** The name of an annex that the list above gave, behind the signature and without a head of its own. */
function isListedName(lines: readonly LogicalLine[], index: number, listed: ReadonlySet<string>): boolean {
  const line = lines[index];
  if (!line || line.label || line.table || line.kind || line.text.length < 6 || line.text.length > 60) return false;
  const near = lines.slice(Math.max(0, index - NEAR), index);
  if (!near.some(({ text }) => isDateLine(text)) || near.slice(-2).some(({ text }) => /^附\s*件/u.test(text)))
    return false;
  return listed.has(bareName(line.text));
}

/** A head whose name the list of annexes above it gave already: “附件：1、查处酒后驾驶操作规程” … “附件1：查处酒后驾驶操作规程”. */
function isListedAbove(lines: readonly LogicalLine[], index: number): boolean {
  const name = bareName(titleBelow(lines, index, new Set()));
  const listed = lines.slice(Math.max(0, index - NEAR), index).filter(({ text }) => LISTED.test(text));
  return listed.some(({ text }) => bareName(text.replace(LISTED, '')) === name);
}

/** A letter that only hands a text over has no body of its own. */
function bodyBegun(before: readonly LogicalLine[]): boolean {
  const isBody = ({ label, text }: LogicalLine): boolean =>
    label !== null || (text.length > 60 && !isAddresseeLine(text) && !handsOver(text));
  return before.filter(isBody).length >= 2;
}

/** An annex is a text of its own where it has numbered clauses or several sentences; a table or form is not. */
function isText(lines: readonly LogicalLine[]): boolean {
  const labels = lines.filter((line) => !line.table && line.label !== null).length;
  const sentences = lines.filter((line) => !line.table && /[。；]$/u.test(line.text)).length;
  return labels >= 2 || sentences >= 3;
}

function titleBelow(lines: readonly LogicalLine[], index: number, listed: ReadonlySet<string>): string {
  const head = lines[index]?.text ?? '';
  if (!/^附/u.test(head)) return head;
  const own = TITLED_HEAD.test(head) ? head.replace(/^附\s*件\s*[\d一二三四五六七八九十]{1,3}\s*[:：]?\s*/u, '') : '';
  if (own !== '') return own;
  const words: string[] = [];
  for (const line of lines.slice(index + 1, index + 4)) {
    if (line.table || line.label || /[。；：:，]$/u.test(line.text) || line.text.length > 60) break;
    words.push(line.text);
    if (isTitleLine(line.text) || listed.has(bareName(words.join('')))) break;
  }
  return words.join('') || head;
}

function documentStarts(lines: readonly LogicalLine[]): PageStart[] {
  const starts: PageStart[] = [];
  let last = new Map<string, number>();
  lines.forEach((line, index) => {
    if (line.table || line.kind) return;
    const label = line.label;
    if ((isDocumentTitle(lines, index) && startsAgain(lines, index, last)) || isReissued(lines, index, last)) {
      starts.push({ index, id: '', title: line.text.slice(label?.length ?? 0) });
      last = new Map();
    } else if (label && TOP.has(label.style)) last.set(label.style, label.number);
  });
  return starts;
}

/** The text that a decision changed, printed in full behind it (《…条例》根据本决定作相应修改，重新公布。). */
function isReissued(lines: readonly LogicalLine[], index: number, last: ReadonlyMap<string, number>): boolean {
  const text = lines[index]?.text ?? '';
  if (text.length < 5 || text.length > 60 || /[，。；：《]/u.test(text)) return false;
  const announced = lines
    .slice(Math.max(0, index - 3), index)
    .some((line) => line.text.includes(`《${text}》`) && /重新公布/u.test(line.text));
  const quoted = last.size > 0 && lines.slice(0, 4).some((line) => line.text.includes(`《${text}》`));
  if (!announced && !quoted) return false;
  const first = lines.slice(index + 1, index + 1 + NEAR).find((line) => line.label)?.label;
  return first?.number === 1 && ['book', 'chapter', 'article'].includes(first.style);
}

function isDocumentTitle(lines: readonly LogicalLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (index < 4 || text.length < 6 || text.length > 90 || !isTitleLine(text) || /[，。；：:]/u.test(text)) return false;
  const label = readLabel(text);
  if (label && !(isListedTitle(text) && LISTED_TITLE.test(text) && !isListItem(lines, index, label))) return false;
  return !/[，、（“《]$/u.test(lines[index - 1]?.text ?? '') && !ANNEX_HEAD.test(text) && !/^附/u.test(text);
}

/** One of the names of annexes below “附件：”, also where it is the only one and 附件1 follows close behind. */
function isListItem(lines: readonly LogicalLine[], index: number, { style }: Label): boolean {
  return LIST_HEAD.test(lines.slice(0, index).findLast((line) => line.label?.style !== style)?.text ?? '');
}

/** Below the title, numbers of a form used before start again from one. */
function startsAgain(lines: readonly LogicalLine[], index: number, last: ReadonlyMap<string, number>): boolean {
  for (const line of lines.slice(index + 1, index + 1 + NEAR)) {
    const label = line.table ? null : line.label;
    if (!label || !TOP.has(label.style)) continue;
    if (label.number !== 1) return false;
    const before = last.get(label.style) ?? 0;
    // Articles, and then a title with sections of another kind: a text of its own behind a rule.
    if (label.style === 'han' && (last.get('article') ?? 0) >= 2 && before === 0) return true;
    const top = label.style === 'han' || label.style === 'article' || label.style === 'chapter' || !last.has('han');
    return before >= 2 && top;
  }
  return false;
}
