import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { builtPages, DIST } from './pages.ts';

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data'] as const;
const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const targets = pages.flatMap((page) => {
  const found: { from: string; to: string; tag: string }[] = [];
  visit(page.tree, 'element', (element) => {
    for (const name of ADDRESS_ATTRIBUTES) {
      const value = element.properties[name];
      if (typeof value === 'string') found.push({ from: page.path, to: value, tag: element.tagName });
    }
  });
  return found;
});

describe('every link of the built site', () => {
  it('stays on the site, but for addresses in words and meta data', () => {
    const loaded = targets.filter(({ to, tag }) => /^(?:https?:)?\/\//.test(to) && !['a', 'link'].includes(tag));
    const sheets = targets.filter(
      ({ to, tag }) => tag === 'link' && /^https?:/.test(to) && /\.(?:css|woff2?|js)/.test(to),
    );
    expect([...loaded, ...sheets]).toEqual([]);
  });

  it('leads to a file or page that is there, and its fragment to an element', () => {
    const broken = new Set<string>();
    for (const { from, to, tag } of targets) {
      if (/^(?:[a-z]+:|\/\/)/i.test(to)) continue;
      const url = new URL(to, `http://site${from}`);
      const path = decodeURIComponent(url.pathname);
      const page = byPath.get(path) ?? byPath.get(`${path}index.html`);
      if (!page && !existsSync(join(DIST, path))) broken.add(`${from} → ${to}: 没有这个页面或文件`);
      const id = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
      if (tag === 'a' && page && id !== '' && !page.ids.has(id)) broken.add(`${from} → ${to}: 页面里没有 #${id}`);
    }
    expect([...broken].slice(0, 20)).toEqual([]);
  });
});
