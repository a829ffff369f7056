import type { Nodes, Parents, Root, RootContent, TableRow } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Extracted } from './extracted.ts';

/**
 * Returns the text of a Markdown file: one line per heading, paragraph, list item and table row, marks left out.
 * Printed list numbers are kept as written (`1．`, `1.`), since Markdown would count them anew; comments are left out.
 */
export function extractMarkdown(source: string): Extracted {
  const body = source.replace(/^\uFEFF?---\n[\s\S]*?\n---\n/, '');
  const tree = unified().use(remarkParse).use(remarkGfm).parse(body) as Root;
  const text = blockLines(tree, body).join('\n\n');
  return { text, facts: {}, remarks: [] };
}

function blockLines(node: Parents, source: string): string[] {
  return (node.children as RootContent[]).flatMap((child): string[] => {
    switch (child.type) {
      case 'html':
      case 'thematicBreak':
      case 'definition':
        return [];
      case 'heading':
      case 'paragraph':
        return inlineLines(child);
      case 'code':
        return child.value.split('\n');
      case 'list':
        return child.children.flatMap((item) => {
          const [first = '', ...rest] = blockLines(item, source);
          return [itemLabel(item, source) + first, ...rest];
        });
      case 'table':
        return child.children.map((row: TableRow) => row.children.map((cell) => wordsOf(cell).trim()).join('\t'));
      case 'blockquote':
      case 'footnoteDefinition':
        return blockLines(child, source);
      default:
        return inlineLines(child);
    }
  });
}

/** The words of a block; a line break inside it divides lines, as in the file. */
function inlineLines(node: Nodes): string[] {
  return wordsOf(node, { includeHtml: false })
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The number in front of a list item as written, without the marks of a bullet list. */
function itemLabel(item: Nodes, source: string): string {
  const first = 'children' in item ? item.children[0] : undefined;
  const from = item.position?.start.offset ?? 0;
  const to = first?.position?.start.offset ?? from;
  const mark = source.slice(from, to).trim();
  return /^\d/.test(mark) ? mark : '';
}
