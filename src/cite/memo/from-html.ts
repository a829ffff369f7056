import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Memo } from './memo.ts';

const OPEN = '\ue000';
const CLOSE = '\ue001';
const MARKS = /[\ue000\ue001]/g;

/** Returns an HTML page or fragment as a memo: the text a reader sees, and its links; scripts and styles are no text. */
export function fromHtml(name: string, html: string): Memo {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html.replace(MARKS, '')) as Root;
  const hrefs: string[] = [];
  visit(tree, 'element', (element: Element) => {
    const href = element.properties['href'];
    if (element.tagName !== 'a' || typeof href !== 'string') return;
    hrefs.push(href);
    element.children = [{ type: 'text', value: OPEN }, ...element.children, { type: 'text', value: CLOSE }];
  });
  return withLinks(name, toText(tree), hrefs);
}

/** Takes the marks out of a text and notes what stood between each pair. */
function withLinks(name: string, marked: string, hrefs: readonly string[]): Memo {
  const links: Memo['links'] = [];
  let text = '';
  let from = 0;
  let open = 0;
  for (const match of marked.matchAll(MARKS)) {
    text += marked.slice(from, match.index);
    from = match.index + 1;
    if (match[0] === OPEN) open = text.length;
    else links.push({ start: open, end: text.length, href: hrefs[links.length] ?? '' });
  }
  text += marked.slice(from);
  return { name, text, links: links.filter((link) => link.href !== '') };
}
