import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { type Clause, clauseWords } from '../../src/domain/clause.ts';
import { searchForm } from '../../src/domain/normalize.ts';
import { type BuiltPage, builtPages, DIST, find, textOf } from './pages.ts';

/** Every figure of every comparison page leads to its clause, and the quote to be marked stands in that clause as built. */
const pages = builtPages(DIST, (path) => /^\/(?:compare|agencies|policies)\//.test(path));
const byPath = new Map(pages.map((page) => [page.path, page]));
const compared = pages.filter(({ path }) => /^\/(?:compare\/(?!clauses|documents|chains|gaps)|agencies\/)/.test(path));
const clauses = JSON.parse(readFileSync(join(DIST, 'data', 'v1', 'clauses.json'), 'utf8')) as Clause[];
const byUrl = new Map(clauses.map((clause) => [clause.url, clause]));

interface Followed {
  from: string;
  to: string;
  path: string;
  quote: string | null;
  id: string;
}

const followed = compared.flatMap(({ path: from, tree }) => {
  const found: Followed[] = [];
  visit(tree, 'element', (element) => {
    const to = element.tagName === 'a' ? element.properties['href'] : undefined;
    if (typeof to !== 'string' || !to.startsWith('/policies/')) return;
    const url = new URL(to, 'http://site');
    found.push({ from, to, path: url.pathname, quote: url.searchParams.get('q'), id: url.hash.slice(1) });
  });
  return found;
});

describe('comparison pages', () => {
  it('are all there', () => {
    expect(compared.map(({ path }) => path)).toEqual(
      expect.arrayContaining(
        ['', 'targets/', 'support/', 'agencies/', 'coverage/', 'tables/', 'status/', 'consistency/'].map(
          (name) => `/compare/${name}`,
        ),
      ),
    );
  });

  it('lead from every figure to a clause or to a page of the site', () => {
    const loose: string[] = [];
    for (const { path, tree } of compared) {
      visit(tree, 'element', (element) => {
        const classes = element.properties['className'];
        if (!Array.isArray(classes) || !classes.includes('amt')) return;
        if (element.tagName !== 'a' || typeof element.properties['href'] !== 'string')
          loose.push(`${path}: ${textOf(element)}`);
      });
    }
    expect(loose).toEqual([]);
  });

  it(`lead to clauses that are there, with the quote in them (${followed.length} links)`, () => {
    const wrong: string[] = [];
    const shown = new Map<string, string>();
    for (const { from, to, path, quote, id } of followed) {
      if (id === '') continue;
      const page = byPath.get(path);
      const key = `${path}#${id}`;
      const clause = byUrl.get(key);
      if (!page?.ids.has(id) || !clause) wrong.push(`${from} → ${to}: no such clause`);
      else if (quote !== null) {
        if (!searchForm(clauseWords(clause)).includes(searchForm(quote)))
          wrong.push(`${from} → ${to}: not in the data`);
        const element = elementsOf(page).get(id);
        const text = shown.get(key) ?? searchForm(element ? withoutTools(element) : '');
        shown.set(key, text);
        if (!text.includes(searchForm(quote))) wrong.push(`${from} → ${to}: not in the page`);
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(followed.filter(({ quote }) => quote !== null).length).toBeGreaterThan(0);
  });

  it('have ids of rows that are unique and table heads with a scope', () => {
    for (const { path, tree } of compared) {
      const ids: string[] = [];
      visit(tree, 'element', (element) => {
        if (typeof element.properties['id'] === 'string') ids.push(element.properties['id']);
        if (element.tagName === 'th') expect(element.properties['scope'], `${path} ${textOf(element)}`).toBeDefined();
        if (element.tagName === 'table')
          expect(
            find(element, ({ tagName }) => tagName === 'caption'),
            path,
          ).not.toBeNull();
      });
      expect(ids.length, path).toBe(new Set(ids).size);
    }
  });
});

const known = new WeakMap<BuiltPage, Map<string, Element>>();

/** The elements of a page by id; for the anchor in the first cell of a table row, the row. */
function elementsOf(page: BuiltPage): Map<string, Element> {
  const found = known.get(page) ?? new Map<string, Element>();
  if (known.has(page)) return found;
  known.set(page, found);
  visit(page.tree, 'element', (element) => {
    if (element.tagName === 'tr') {
      visit(element, 'element', ({ properties }) => {
        if (typeof properties['id'] === 'string') found.set(properties['id'], element);
      });
    }
    const { id } = element.properties;
    if (typeof id === 'string' && !found.has(id)) found.set(id, element);
  });
  return found;
}

/** The text of a clause without its margin, as the marking of quotes reads it. */
function withoutTools(element: Element): string {
  let out = '';
  visit(element, (node) => {
    if (node.type === 'element') {
      const classes = node.properties['className'];
      const tool = Array.isArray(classes) && ['side', 'xl', 'num'].some((name) => classes.includes(name));
      if (tool || node.tagName === 'button') return 'skip';
    }
    if (node.type === 'text') out += node.value;
    return undefined;
  });
  return out;
}
