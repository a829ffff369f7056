import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { toText } from 'hast-util-to-text';
import { readLabel } from '../../../src/domain/label.ts';

/** Code of servers and templates that a saved source of a page still holds. */
const SERVER_CODE = /<%[\s\S]*?%>|<\?(?:php|=|xml\b)[\s\S]*?\?>|<\/?(?:jsp|c|s|fmt):[^>]*>|\$\{[^{}\n]{1,200}\}/giu;
const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|fieldset|form|h[1-6]|hr|li|main|ol|p|pre|section|table|tbody|td|th|tr|ul)$/u;

/** Returns the source of a page without the code of the server that would have filled it in. */
export function withoutServerCode(html: string): string {
  return html.replace(SERVER_CODE, '');
}

/**
 * Turns line breaks of the source into `br` where text was pasted into a page as it stood: behind the end of a sentence,
 * in front of a number and behind a numbered heading. In a `p` and in `pre` the page itself says where lines end.
 */
export function keepPastedLines<T extends Root | Element>(node: T): T {
  const inside = node.type === 'element' && /^(?:p|pre|textarea)$/u.test(node.tagName);
  const children = (node.children as (RootContent | ElementContent)[]).flatMap(
    (child, index, all): (RootContent | ElementContent)[] => {
      if (child.type === 'element') return [BLOCK.test(child.tagName) || !inside ? keepPastedLines(child) : child];
      return child.type === 'text' && !inside ? brokenText(child, all[index - 1], all[index + 1]) : [child];
    },
  );
  return { ...node, children } as T;
}

function brokenText(
  node: Text,
  before: RootContent | ElementContent | undefined,
  after: RootContent | ElementContent | undefined,
): ElementContent[] {
  const lines = node.value.split('\n');
  if (lines.length === 1) return [node];
  const out: ElementContent[] = [];
  lines.forEach((value, index) => {
    if (index > 0) {
      const above = index === 1 ? inlineText(before) + (lines[0] ?? '') : (lines[index - 1] ?? '');
      const below = index === lines.length - 1 ? value + inlineText(after) : value;
      out.push(endsLine(above.trim(), below.trim()) ? breakElement() : { type: 'text', value: '\n' });
    }
    out.push({ type: 'text', value });
  });
  return out;
}

function endsLine(above: string, below: string): boolean {
  if (above === '' || below === '') return false;
  const numbered = readLabel(above);
  const heading = numbered !== null && above.length > numbered.length && above.length <= 40 && !/[，、]$/u.test(above);
  return /[。；：！？”]$/u.test(above) || readLabel(below) !== null || heading;
}

/** The words of an inline neighbour; a block ends the line anyway. */
function inlineText(node: RootContent | ElementContent | undefined): string {
  if (node?.type === 'text') return node.value;
  return node?.type === 'element' && !BLOCK.test(node.tagName) && node.tagName !== 'br' ? toText(node) : '';
}

function breakElement(): Element {
  return { type: 'element', tagName: 'br', properties: {}, children: [] };
}
