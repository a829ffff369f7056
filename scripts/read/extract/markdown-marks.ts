import { readLabel } from '../../../src/domain/label.ts';

/** Strong print that Markdown does not know beside Chinese marks: “**（一）指导思想。**坚持…”. */
const STRONG = /\*\*(?=\S)([（【《“‘][^*\n]*|[^*\n]*[。：；，、！？）】》”’])\*\*/gu;
/** Strong print that begins a line; Markdown knows none beside a blank or a Chinese bracket: “**第一条　**为了…”. */
const STRONG_START = /^\s*\*\*\s*([^*\n]+)\*\*/u;
const ATTRIBUTE = String.raw`(?:[#.][\p{Script=Han}\w.:-]+|[\w-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s"'{}]*))`;
/** Attributes behind a heading: {align=center}, {#anchor}, {#奖励标准 .unnumbered}. */
const ATTRIBUTES = new RegExp(`\\s*\\{(?:[\\w-]+|:?\\s*${ATTRIBUTE}(?:\\s+${ATTRIBUTE})*\\s*)\\}$`, 'u');
/** Words with attributes, as Pandoc writes them: “[]{#_Toc1 .anchor}一、…”, “[（二）个人]{lang="EN-US"}”, “[企业]{.underline}”. */
const SPAN = new RegExp(`\\[([^[\\]\\n]*)\\]\\{\\s*${ATTRIBUTE}(?:\\s+${ATTRIBUTE})*\\s*\\}`, 'gu');
/** Remarks that are printed nowhere: “%% 待核 %%”, “{% comment %}…{% endcomment %}”. */
const HIDDEN = /\{%-? comment -?%\}.*?\{%-? endcomment -?%\}|(?<!\d)%%[^%\n]+%%/gu;
/** Marks of note books: “[!info] 基本信息”, “!!! info "发布信息"”, “一、引进培育 ^a1”, “:mag:”. */
const NOTES = /^\[!\w+\][-+]?\s*|^!!!\s+\w+\s*(?=")|\s\^[\w-]+$|(?<![\d:]):[a-z][a-z_]+:(?!\d)/gu;
/** “[[领军人才办法#第三条|办法]]”, “==顶尖人才==”: links and marked words of note books. */
const LINK = /\[\[([^[\]|\n]*\p{Script=Han}[^[\]|\n]*)(?:\|([^[\]\n]+))?\]\]/gu;
const MARKED = /==(?=\S)([^=\n]*\p{Script=Han}[^=\n]*)==/gu;
/** Attributes as Kramdown writes them, commands of a template, anchors at the end: “{: #a1}”, “{% include %}”, “{#奖励标准 .unnumbered}”. */
const KRAMDOWN = new RegExp(
  `\\{:\\s*${ATTRIBUTE}(?:\\s+${ATTRIBUTE})*\\s*\\}|\\{%[^{}\\n]*%\\}|\\s*\\{#[\\p{Script=Han}\\w-]+(?:\\s+${ATTRIBUTE})*\\}$`,
  'gu',
);

/**
 * Returns a line without the marks that Markdown itself leaves in it: strong print beside Chinese marks, or in front of a
 * number whatever stands beside it, and what converters and site generators add. Words in brackets stay.
 */
export function withoutMarks(line: string): string {
  const plain = line
    .replace(HIDDEN, '')
    .replace(NOTES, '')
    .replace(KRAMDOWN, '')
    .replace(SPAN, '$1')
    .replace(LINK, (_, page: string, words?: string) => words ?? page)
    .replace(MARKED, '$1');
  const start = STRONG_START.exec(plain);
  const inside = start?.[1] ?? '';
  const begun = start && readLabel(inside, true) ? inside + plain.slice(start[0].length) : plain;
  return begun.replace(STRONG, '$1');
}

/** Tells whether a line holds remarks that are printed nowhere, and which `withoutMarks` therefore leaves out. */
export function holdsRemark(line: string): boolean {
  return line.search(HIDDEN) >= 0;
}

/** Returns a heading without the attributes behind it. */
export function withoutAttributes(heading: string): string {
  return heading.replace(ATTRIBUTES, '');
}
