import { readLabel } from '../../src/domain/label.ts';
import {
  bareName,
  isListedTitle,
  isMatterStart,
  isOrganLine,
  isPrefaceLine,
  isTitleLine,
  quotedNames,
} from '../../src/domain/line-shape.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';
import { frontShape, handsOver, type Role } from './matter.ts';
import { append, type Node, newNode } from './node.ts';

const FAR = 14;
/** Lines of a page above the title of its text, at most. */
const MOST_NOTES = 6;
/** Characters from which on a line that begins the title is no chance. */
const LEAST_NAME = 6;
/** The name of a text stands so many lines below the letter that quotes it, at most. */
const NAMED = 30;

/** An ordinance of Hong Kong with its number in the collection of laws in front: “第626章 《物業管理服務條例》”, “第1章-释义及通则条例”. */
const CAPPED = /^第\d{1,4}[A-Z]{0,2}章[\s\u3000]*(?:[-–—－][\s\u3000]*)?《?[^《》，。]{2,40}[條条規规]例》?$/u;

/** Adds the front matter of a page called `title` to its root and returns the index of the first line of the body. */
export function addFront(
  root: Node,
  lines: readonly LogicalLine[],
  contents: ReadonlySet<LogicalLine>,
  title: string,
): number {
  const roles: Role[] = [];
  const begins = titleBelowNotes(lines, title);
  for (const [index, line] of lines.entries()) {
    const role = contents.has(line)
      ? 'contents'
      : line.kind?.kind === 'front'
        ? (line.kind.role ?? 'text')
        : (roleOf(lines, index, roles, title) ?? (index < begins ? 'text' : null));
    if (role === null) return index;
    roles.push(role);
    const node = append(root, newNode('front', line.line));
    node.role = role;
    node.text = line;
  }
  return lines.length;
}

/** Returns the index of the line that prints or begins a title below no more than notes of the page (“以官方发布版本为准。”); else 0. */
function titleBelowNotes(lines: readonly LogicalLine[], title: string): number {
  const words = bareName(title);
  const at = lines.slice(0, MOST_NOTES + 1).findIndex(({ text, label, table, kind }) => {
    const name = bareName(text);
    const isBegun = name === words || (name.length >= LEAST_NAME && words.startsWith(name));
    return label || table || kind || (isBegun && isTitleLine(text.replace(/[:：]$/u, '')));
  });
  const line = lines[at];
  return line && !line.label && !line.table && !line.kind ? at : 0;
}

function roleOf(lines: readonly LogicalLine[], index: number, roles: readonly Role[], title: string): Role | null {
  const line = lines[index] as LogicalLine;
  if (line.kind || line.table) return null;
  const label = line.label;
  const last = roles.at(-1);
  if (label) {
    if (last === 'annexes' && label.style === 'number') return 'annexes';
    if (frontShape(line.text, roles) === 'published') return 'published';
    if (index <= 3 && CAPPED.test(line.text)) return 'title';
    return index <= 2 && isListedTitle(line.text) ? 'title' : null;
  }
  if (index > 0 && /^附件[:：]$/u.test(line.text) && lines[index + 1]?.label?.style === 'number') return 'annexes';
  if (last === 'published' && isValue(lines, index)) return 'published';
  if (last === 'title' && goesOnTitle(lines, index, roles, title)) return 'title';
  if (isBodyBelowTitle(lines, index, last)) return 'issuer';
  const shape = isNamedAbove(lines, index) ? 'title' : frontShape(line.text, roles);
  if (shape === 'title' || shape === null) {
    if (isNotice(lines, index, roles)) return 'notice';
    if (shape === 'title' && opensBody(lines, index, roles)) return 'title';
    return shape === 'title' ? null : untitled(lines, index, roles);
  }
  if (shape === 'annexes' || shape === 'date' || shape === 'issuer')
    return titleFollows(lines, index) || index < 6 || (roles.includes('notice') && lawFollows(lines, index))
      ? shape
      : null;
  return shape;
}

/** The rest of the title of an annex that its list or its lines gave whole: “…违规行为” / “举报奖励通知书”. */
function goesOnTitle(lines: readonly LogicalLine[], index: number, roles: readonly Role[], title: string): boolean {
  if (roles[0] !== 'annex') return false;
  const words = lines.slice(roles.lastIndexOf('annex') + 1, index + 1).map(({ text }) => text);
  return bareName(title).startsWith(bareName(words.join('')));
}

/** The body alone on the line below a whole title: “铁路货物…管理办法”, “铁道部”. */
function isBodyBelowTitle(lines: readonly LogicalLine[], index: number, last: Role | undefined): boolean {
  const above = lines[index - 1]?.text ?? '';
  const text = lines[index]?.text ?? '';
  return last === 'title' && isTitleLine(above) && isOrganLine(text) && !isTitleLine(text);
}

/** What stands on the line below the name of a field: “• 发文机构:” / “县政府网站”. */
function isValue(lines: readonly LogicalLine[], index: number): boolean {
  const above = lines[index - 1]?.text ?? '';
  const { text } = lines[index] as LogicalLine;
  return /^[^：]{2,8}：$/u.test(above) && text.length <= 40 && !/[。：]/u.test(text) && !isTitleLine(text);
}

/** A title is one where it opens the page or follows the matter of a notice; in the body it is only a line. */
function opensBody(lines: readonly LogicalLine[], index: number, roles: readonly Role[]): boolean {
  const text = lines[index]?.text ?? '';
  if (roles.length === index && text.length <= 100) return true;
  return false;
}

/** A short first line without a word of genre is a title too, where the body follows it. */
function untitled(lines: readonly LogicalLine[], index: number, roles: readonly Role[]): Role | null {
  const text = lines[index]?.text ?? '';
  if (/[。，、；：:？！]$/u.test(text) || text.length > 60 || index > 12 || isPrefaceLine(text)) return null;
  if (/^[总總附分][则則]$/u.test(text) && roles[0] !== 'annex') return null;
  // “受理部门：市人社局” is a field of the page.
  if (index > 0 && /^\p{Script=Han}{2,8}：/u.test(text)) return null;
  const depth = lines[index]?.depth ?? 0;
  const last = roles.at(-1);
  if (index === 0 || depth === 1) return 'title';
  const goesOn =
    roles[0] === 'annex'
      ? last === 'annex'
      : last === 'title' || last === 'number' || last === 'mark' || (last === 'published' && !roles.includes('title'));
  return goesOn && text.length <= 40 ? 'title' : null;
}

/** Paragraphs before a second title hand the text over to its addressees. */
function isNotice(lines: readonly LogicalLine[], index: number, roles: readonly Role[]): boolean {
  const text = lines[index]?.text ?? '';
  if (!/[。：:]$/u.test(text)) return false;
  const since = roles.slice(roles.lastIndexOf('notice'));
  if (roles.includes('notice') && since.includes('title') && !since.includes('addressee')) return false;
  if (
    roles.includes('title') &&
    !roles.includes('addressee') &&
    !handsOver(text) &&
    !/^特此(?:公告|通告|通知)/u.test(text)
  )
    return false;
  if (!handsOver(text) && !roles.includes('notice') && !roles.includes('addressee')) return false;
  if (titleFollows(lines, index) || (handsOver(text) && endsHere(lines, index))) return true;
  const titles = lines.slice(0, index).filter((_, at) => roles[at] === 'title');
  const names = quotedNames([text]);
  return handsOver(text) && titles.some((line) => names.has(bareName(line.text))) && lawFollows(lines, index);
}

/** Tells whether below the words of a decree stand only signature, date and byline, and then the law whose title stands above. */
function lawFollows(lines: readonly LogicalLine[], index: number): boolean {
  const below = lines.slice(index + 1, index + FAR);
  const first = below.findIndex((line) => line.label !== null || line.table !== null);
  const style = below[first]?.label?.style ?? '';
  return (
    ['book', 'chapter', 'article'].includes(style) &&
    below.slice(0, first).every(({ text }) => isMatterStart(text) || (isOrganLine(text) && text.length <= 30))
  );
}

/** Tells whether a title stands below, before any numbered line. */
function titleFollows(lines: readonly LogicalLine[], index: number): boolean {
  for (const [offset, line] of lines.slice(index + 1, index + FAR).entries()) {
    const before = lines[index + offset]?.text ?? '';
    const label = line.label;
    if (label) {
      if (/^附件?[:：]/u.test(before) || (label.style === 'number' && readLabel(before)?.style === 'number')) continue;
      return false;
    }
    if (isNamedAbove(lines, index + 1 + offset)) return true;
    if (
      isTitleLine(line.text.replace(/^《(.*)》$/u, '$1')) &&
      !/^附件?[:：]/u.test(line.text) &&
      line.text.length <= 80 &&
      !/[。；：:]/u.test(line.text)
    )
      return true;
  }
  return false;
}

/** Tells whether a line is the name that a line before it quoted: 现将《2006年工作事项》印发给你们. */
function isNamedAbove(lines: readonly LogicalLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return (
    text.length <= 80 &&
    !/^《.*》$/u.test(text) &&
    quotedNames(lines.slice(Math.max(0, index - NAMED), index).map((line) => line.text)).has(bareName(text))
  );
}

/** Tells whether nothing but signature, date and such stands below. */
function endsHere(lines: readonly LogicalLine[], index: number): boolean {
  return lines.slice(index + 1).every((line) => line.text.length <= 40 && !line.label);
}
