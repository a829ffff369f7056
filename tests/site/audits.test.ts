import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { base, dist } from '../browser/built-site.ts';
import { pageTypes } from '../browser/page-types.ts';
import { textOf } from './pages.ts';

function elements(tree: Root, tagName: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === tagName) found.push(element);
  });
  return found;
}

/**
 * What Lighthouse looks for in a page’s HTML, held on every type of page without it; its scores come from
 * `npm run lighthouse`.
 */
describe.each(pageTypes().filter(({ path }) => !path.includes('?')))('$name', ({ path }) => {
  const html = readFileSync(join(dist, path.replace(/\/$/, '/index.html')), 'utf8');
  const tree = unified().use(rehypeParse).parse(html) as Root;
  const metas = elements(tree, 'meta').map(({ properties }) => properties);
  const links = elements(tree, 'link').map(({ properties }) => properties);

  it('says what it is: language, charset, title, description, viewport', () => {
    expect(elements(tree, 'html')[0]?.properties['lang']).toBe('zh-CN');
    expect(html.slice(0, 1024)).toMatch(/^<!doctype html>.*<meta charset="utf-8"/isu);
    expect(textOf(elements(tree, 'title')[0] as Element)).toMatch(/政策对读/u);
    expect(String(metas.find(({ name: n }) => n === 'description')?.['content'] ?? '').length).toBeGreaterThan(9);
    const viewport = String(metas.find(({ name: n }) => n === 'viewport')?.['content']);
    expect(viewport).toContain('width=device-width');
    expect(viewport).not.toMatch(/user-scalable=no|maximum-scale/u);
    expect(elements(tree, 'h1')).toHaveLength(1);
  });

  it('may be found under one address of its own, or says that it may not', () => {
    const canonical = links.filter(({ rel }) => Array.isArray(rel) && rel.includes('canonical'));
    const robots = String(metas.find(({ name: n }) => n === 'robots')?.['content'] ?? '');
    if (robots !== '') {
      expect(robots).toContain('noindex');
      return;
    }
    expect(canonical).toHaveLength(1);
    // A build without SITE_URL names the path alone.
    const address = new URL(String(canonical[0]?.['href']), 'http://anywhere');
    expect(address.pathname).toBe(`${base.replace(/\/$/, '')}${path}`);
  });

  it('has links that can be followed and say where they lead, and pictures that keep their room', () => {
    for (const { properties, children } of elements(tree, 'a')) {
      const href = String(properties['href'] ?? '');
      expect(href).toMatch(/^(?:\/|#|\.|https?:\/\/|mailto:)/u);
      const words = `${properties['ariaLabel'] ?? ''}${textOf({ type: 'root', children } as Root)}`;
      expect(words.trim(), href).not.toMatch(/^(?:点击这里|这里|更多|链接|click here|here)?$/iu);
    }
    for (const { properties } of elements(tree, 'img')) {
      expect(properties['alt']).toBeDefined();
      expect(properties['width'] && properties['height']).toBeTruthy();
    }
  });

  it('blocks rendering by one style sheet only, and takes nothing from elsewhere', () => {
    expect(links.filter(({ rel }) => Array.isArray(rel) && rel.includes('stylesheet'))).toHaveLength(1);
    for (const { properties } of elements(tree, 'script')) {
      if (properties['src'] === undefined) continue;
      expect(properties['type'] ?? (properties['async'] ? 'module' : '')).toBe('module');
      expect(String(properties['src'])).toMatch(/^\/(?!\/)/u);
    }
  });
});

describe('scripts', () => {
  const assets = join(dist, 'assets');
  const GIVEN_UP = /document\.write\(|addEventListener\(\s*[`'"]unload[`'"]|webkitStorageInfo|\.createEvent\(/u;
  it.each(readdirSync(assets).filter((name) => name.endsWith('.js')))(
    '%s uses nothing that browsers give up',
    (name) => {
      expect(GIVEN_UP.test(readFileSync(join(assets, name), 'utf8'))).toBe(false);
    },
  );
});
