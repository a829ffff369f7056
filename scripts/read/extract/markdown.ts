import type { List, ListItem, Nodes, Parents, Root, RootContent, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Extracted } from './extracted.ts';
import { frontMatter } from './front-matter.ts';
import { pipeGridTables } from './grid-tables.ts';
import { holdOut } from './held-out.ts';
import { htmlLines } from './html-lines.ts';
import { holdsRemark, withoutAttributes, withoutMarks } from './markdown-marks.ts';
import { isStrongLabel } from './strong-labels.ts';

/** What site generators add to Markdown and print nowhere: containers, tabs, a generated table of contents. */
const GENERATOR_LINE = /^(?::{3,}.*|\[\[?toc\]?\]|@tab\b.*)$/iu;
/**
 * Returns the text of a Markdown file: one line per heading, paragraph, list item and table row, marks left out.
 * List numbers are kept as written (`1．`, `1.`), since Markdown would count them anew, but where all are the same; comments
 * are left out.
 * HTML in it is read as text; the title of its front matter is the first line where the text does not have it.
 */
export function extractMarkdown(source: string): Extracted {
  const { facts, body, remarks } = frontMatter(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const { text, restore } = holdOut(body);
  const marked = pipeGridTables(tamed(text));
  const tree = unified().use(remarkParse).use(remarkGfm).parse(marked) as Root;
  const printed = restore(blockLines(tree, marked));
  const lines = printed.flatMap((line) => {
    const plain = withoutMarks(line);
    return plain.trim() === '' && line.trim() !== '' ? [] : [plain];
  });
  const bare = (text: string): string => text.replace(/\s/g, '');
  const head = bare(lines.slice(0, 10).join(''));
  const title = facts.title && !head.includes(bare(facts.title)) ? [facts.title] : [];
  const left = [
    tree.children.some((child) => isPageMenu(child)) ? '文内的目录链接不属正文，未收。' : [],
    printed.some(holdsRemark) ? '文内的备注（%%…%% 一类，网页上不显示）未收。' : [],
    countsAnew(tree, marked) ? '各项都写同一号次（1. 1. 1.）的列表，按网页上显示的号次收入。' : [],
  ].flat();
  return { text: [...title, ...lines].join('\n\n'), facts, remarks: [...remarks, ...left] };
}

/**
 * Keeps marks that only nest from costing time without end: indents and quotation marks beyond any real depth are cut,
 * brackets beyond any real number of links are made plain characters. Outside code no character but such blanks changes.
 */
function tamed(source: string): string {
  return source
    .split('\n')
    .map((line) => {
      const flat = line.replace(/^[ \t]{40,}/u, (blanks) => blanks.slice(0, 40)).replace(/^(?:[ \t]*>){20,}/u, '> ');
      return (flat.match(/\[/gu)?.length ?? 0) > 100 ? flat.replace(/(?<!\\)[[\]]/gu, '\\$&') : flat;
    })
    .join('\n');
}

function blockLines(node: Parents, source: string): string[] {
  return (node.children as RootContent[]).flatMap((child): string[] => {
    if (isPageMenu(child)) return [];
    switch (child.type) {
      case 'thematicBreak':
      case 'definition':
        return [];
      case 'html':
        return rowsTogether(htmlLines(child.value));
      case 'heading':
        return inlineLines(child).map(withoutAttributes);
      case 'code':
        return child.value.split('\n');
      case 'list': {
        const labels = itemLabels(child, source);
        return child.children.flatMap((item, index) => {
          const [first = '', ...rest] = blockLines(item, source);
          return [(labels[index] ?? '') + first, ...rest];
        });
      }
      case 'table':
        return [child.children.map((row) => row.children.map(cellWords).join('\t')).join('\n')];
      case 'blockquote':
      case 'footnoteDefinition':
        return blockLines(child, source);
      default:
        return inlineLines(child);
    }
  });
}

function cellWords(cell: TableCell): string {
  return wordsOf(cell).replace(/\s+/g, ' ').trim();
}

/** The lines of a text that hold words; rows of one table, which no blank line divides, stay together. */
function rowsTogether(text: string): string[] {
  return text.split(/(?<!\t[^\n]*)\n|\n(?![^\n]*\t)/u).filter((line) => line.trim() !== '');
}

/** A list of three or more links to places of the page itself, and hardly a word besides: its menu. */
function isPageMenu(node: Nodes): boolean {
  if (node.type !== 'list' && node.type !== 'paragraph') return false;
  const links: string[] = [];
  visit(node, 'link', (link) => {
    links.push(link.url.startsWith('#') ? wordsOf(link) : '');
  });
  const inside = links.join('').length;
  const all = node.type === 'list' ? listWords(node) : wordsOf(node);
  return links.length >= 3 && !links.includes('') && all.replace(/\s/gu, '').length - inside <= links.length * 2;
}

function listWords(node: Parents): string {
  return node.children.map((child) => ('children' in child ? listWords(child as Parents) : wordsOf(child))).join('');
}

/** The words of a block; a line break inside it divides lines, as in the file. */
function inlineLines(node: Nodes): string[] {
  return wordsOf(node)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !GENERATOR_LINE.test(line));
}

/** The words of a node without its marks; a hard break or `<br>` divides lines. */
function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br\b/iu.test(node.value) ? '\n' : '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  let words = '';
  node.children.forEach((child, index) => {
    const own = wordsOf(child);
    const next = node.children[index + 1];
    const isNumber = child.type === 'strong' && /(?:^|\n)$/u.test(words) && next !== undefined;
    words += isNumber && isStrongLabel(own.trim(), wordsOf(next)) ? `${own} ` : own;
  });
  return words;
}

/**
 * The number in front of each item of a list as written, without the marks of a bullet list. Where all items are written
 * with one number (1. 1. 1.), they are counted from it, as they are printed.
 */
function itemLabels(list: List, source: string): string[] {
  const marks = list.children.map((item) => markOf(item, source));
  const counted = isLazy(marks);
  return marks.map((mark, index) => {
    if (!/^\d/u.test(mark)) return '';
    return counted ? mark.replace(/^\d+/u, (number) => String(Number(number) + index)) : mark;
  });
}

function isLazy([first, ...others]: readonly string[]): boolean {
  return others.length > 0 && others.every((mark) => mark === first);
}

function countsAnew(tree: Root, source: string): boolean {
  let found = false;
  visit(tree, 'list', (list) => {
    const marks = list.children.map((item) => markOf(item, source));
    found ||= /^\d/u.test(marks[0] ?? '') && isLazy(marks);
  });
  return found;
}

function markOf(item: ListItem, source: string): string {
  const from = item.position?.start.offset ?? 0;
  const to = item.children[0]?.position?.start.offset ?? from;
  return source.slice(from, to).trim();
}
