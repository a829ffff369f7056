import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The folder of the built site that the checks read. */
export const DIST = process.env['DIST'] ?? 'dist';

/** Whether the site under test was built with the origin at which it will stand (`SITE_URL`). */
export const hasOrigin = /^https?:/.test(
  String(JSON.parse(readFileSync(join(DIST, 'data/v1/index.json'), 'utf8')).documentation),
);

/** One built page: its site path, its file, its tree, and the ids in it. */
export interface BuiltPage {
  path: string;
  file: string;
  tree: Root;
  ids: Set<string>;
}

/** Reads every built page, or those whose site path is wanted. */
export function builtPages(dist: string = DIST, wanted: (path: string) => boolean = () => true): BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ name, path: `/${name.split(sep).join(posix.sep)}`.replace(/index\.html$/, '') }))
    .filter(({ path }) => wanted(path))
    .map(({ name, path }) => {
      const file = join(dist, name);
      const tree = unified().use(rehypeParse).parse(readFileSync(file, 'utf8')) as Root;
      const ids = new Set<string>();
      visit(tree, 'element', (element) => {
        if (typeof element.properties.id === 'string') ids.add(element.properties.id);
      });
      return { path, file, tree, ids };
    });
}

/** The text of an element as it stands in the document: text nodes in order, nothing added. */
export function textOf(node: Element | Root): string {
  let out = '';
  visit(node, 'text', (text) => {
    out += text.value;
  });
  return out;
}

/** Finds the first element a test is true for. */
export function find(node: Element | Root, test: (element: Element) => boolean): Element | null {
  let found: Element | null = null;
  visit(node, 'element', (element) => {
    if (found === null && test(element)) found = element;
  });
  return found;
}
