import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { clauses, dist, documents, hasPage, longestPage, readData } from './built-site.ts';

/** A type of page, shown by one page of it. */
export interface PageType {
  name: string;
  /** Site path, with a query where the page shows something only then. */
  path: string;
}

/** Returns the site path of the first page below another, '' where there is none. */
function firstBelow(path: string): string {
  const folder = join(dist, path);
  const [first] = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter(
        (entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'index.html')),
      )
    : [];
  return first ? `${path}${first.name}/` : '';
}

/** Returns the page of the last pair of documents below a path, '' where there is none. */
function lastPair(path: string): string {
  const folder = join(dist, path);
  const pairs = existsSync(folder) ? readdirSync(folder).map((name) => firstBelow(`${path}${name}/`)) : [];
  return pairs.filter((pair) => pair !== '').at(-1) ?? '';
}

/** One page of every type that the built site has, each path once. */
export function pageTypes(): PageType[] {
  const all = documents();
  const single = all.filter((document) => document.parts.length === 0);
  const first = single[0] ?? all[0];
  const last = single.at(-1) ?? first;
  const enclosing = all.find((document) => document.parts.length > 0);
  const [one, two] = clauses().filter((clause) => clause.doc === last?.id && clause.kind === 'item');
  const [link] = readData<{ id: string }>('links');
  const candidates: PageType[] = [
    { name: 'home', path: '/' },
    { name: 'not-found', path: '/404.html' },
    { name: 'documents', path: '/policies/' },
    { name: 'longest document', path: longestPage() },
    { name: 'document', path: last?.url ?? '' },
    { name: 'enclosing document', path: enclosing?.url ?? '' },
    { name: 'part', path: enclosing?.parts[0]?.url ?? '' },
    { name: 'source', path: `${last?.url ?? '/'}source/` },
    { name: 'search', path: '/search/' },
    { name: 'search with hits', path: `/search/?q=${encodeURIComponent('耐火材料')}` },
    { name: 'about search', path: '/about/search/' },
    { name: 'topics', path: '/topics/' },
    { name: 'topic', path: firstBelow('/topics/') },
    { name: 'compare', path: '/compare/' },
    { name: 'support', path: '/compare/support/' },
    { name: 'support, all', path: '/compare/support/all/' },
    { name: 'support, a pair', path: lastPair('/compare/support/') },
    { name: 'targets', path: '/compare/targets/' },
    { name: 'targets of an industry', path: firstBelow('/compare/targets/') },
    { name: 'agencies by function', path: '/compare/agencies/' },
    { name: 'agencies', path: '/agencies/' },
    { name: 'agency', path: firstBelow('/agencies/') },
    { name: 'coverage', path: '/compare/coverage/' },
    { name: 'annexed tables', path: '/compare/tables/' },
    { name: 'validity', path: '/compare/status/' },
    { name: 'consistency', path: '/compare/consistency/' },
    { name: 'chains', path: '/compare/chains/' },
    { name: 'gaps', path: '/compare/gaps/' },
    { name: 'clauses, none', path: '/compare/clauses/' },
    { name: 'clauses', path: one && two ? `/compare/clauses/?${ids(one.id, two.id)}` : '' },
    { name: 'documents to compare', path: '/compare/documents/' },
    { name: 'documents compared', path: lastPair('/compare/documents/') },
    { name: 'links', path: '/links/' },
    { name: 'link', path: link ? `/links/${link.id}/` : '' },
    { name: 'cite', path: '/cite/' },
    { name: 'fingerprints', path: '/v/' },
    { name: 'fingerprints of a prefix', path: firstBelow('/v/') },
    { name: 'data', path: '/data/' },
    { name: 'data file', path: '/data/quantities/' },
    { name: 'excerpt', path: '/excerpt/' },
    { name: 'quality', path: '/quality/' },
    { name: 'about', path: '/about/' },
    { name: 'guide', path: '/guide/' },
    { name: 'guide, a page', path: '/guide/add/' },
    { name: 'guide, a drawing', path: '/guide/architecture/' },
    { name: 'guide, tables', path: '/guide/dependencies/' },
    { name: 'changes', path: '/changes/' },
    { name: 'report', path: '/report/' },
    { name: 'accessibility', path: '/accessibility/' },
    { name: 'colophon', path: '/colophon/' },
  ];
  const built = candidates.filter(({ path }) => path.endsWith('.html') || (path !== '' && hasPage(path)));
  return [...new Map(built.map((type) => [type.path, type])).values()];
}

function ids(...all: string[]): string {
  return all.map((id) => `id=${encodeURIComponent(id)}`).join('&');
}

/** Rows of a table and sections of a list that stand for all of their kind. */
const SHOWN = 30;

/** Leaves out what only repeats: rows after the first of each table, and items after the first of each list. */
export function shortenLists(page: Page): Promise<void> {
  return page.evaluate((shown) => {
    for (const list of document.querySelectorAll('tbody, main ul, main ol')) {
      for (const item of [...list.children].slice(shown)) {
        if ((item as HTMLElement).hidden) continue;
        (item as HTMLElement).hidden = true;
        (item as HTMLElement).dataset['repeats'] = '';
      }
    }
  }, SHOWN);
}

/** Puts back what `shortenLists` left out. */
export function restoreLists(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const item of document.querySelectorAll<HTMLElement>('[data-repeats]')) {
      item.hidden = false;
      delete item.dataset['repeats'];
    }
  });
}
