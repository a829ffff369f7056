import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A type of page, shown by one page of it. */
export interface PageType {
  name: string;
  /** Site path, with a query where the page shows something only then. */
  path: string;
}

/** Returns the site path of the first page below another, '' where there is none. */
function firstBelow(dist: string, path: string): string {
  const folder = join(dist, path);
  const [first] = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter(
        (entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'index.html')),
      )
    : [];
  return first ? `${path}${first.name}/` : '';
}

/** Returns the page of the last pair of documents below a path, '' where there is none. */
function lastPair(dist: string, path: string): string {
  const folder = join(dist, path);
  const pairs = existsSync(folder) ? readdirSync(folder).map((name) => firstBelow(dist, `${path}${name}/`)) : [];
  return pairs.filter((pair) => pair !== '').at(-1) ?? '';
}

interface DocumentAddress {
  id: string;
  url: string;
  parts: readonly { url: string }[];
}
interface ClauseAddress {
  id: string;
  doc: string;
  kind: string;
  url: string;
  text: string;
}

function readData<T>(dist: string, name: string): T[] {
  return JSON.parse(readFileSync(join(dist, 'data/v1', `${name}.json`), 'utf8')) as T[];
}

/** Returns the site path of the page with the most text. */
export function longestPage(dist: string): string {
  const lengths = new Map<string, number>();
  for (const { url, text } of readData<ClauseAddress>(dist, 'clauses')) {
    const path = url.replace(/#.*$/, '');
    lengths.set(path, (lengths.get(path) ?? 0) + text.length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '/';
}

/** Returns one page of every type that a built site has, each path once; tests and pictures go through these. */
export function pageTypes(dist: string): PageType[] {
  const all = readData<DocumentAddress>(dist, 'documents');
  const single = all.filter((document) => document.parts.length === 0);
  const first = single[0] ?? all[0];
  const last = single.at(-1) ?? first;
  const enclosing = all.find((document) => document.parts.length > 0);
  const [one, two] = readData<ClauseAddress>(dist, 'clauses').filter(
    (clause) => clause.doc === last?.id && clause.kind === 'item',
  );
  const [link] = readData<{ id: string }>(dist, 'links');
  const candidates: PageType[] = [
    { name: 'home', path: '/' },
    { name: 'not-found', path: '/404.html' },
    { name: 'documents', path: '/policies/' },
    { name: 'longest document', path: longestPage(dist) },
    { name: 'document', path: last?.url ?? '' },
    { name: 'enclosing document', path: enclosing?.url ?? '' },
    { name: 'part', path: enclosing?.parts[0]?.url ?? '' },
    { name: 'source', path: `${last?.url ?? '/'}source/` },
    { name: 'search', path: '/search/' },
    { name: 'search with hits', path: `/search/?q=${encodeURIComponent('耐火材料')}` },
    { name: 'about search', path: '/about/search/' },
    { name: 'topics', path: '/topics/' },
    { name: 'topic', path: firstBelow(dist, '/topics/') },
    { name: 'compare', path: '/compare/' },
    { name: 'support', path: '/compare/support/' },
    { name: 'support, all', path: '/compare/support/all/' },
    { name: 'support, a pair', path: lastPair(dist, '/compare/support/') },
    { name: 'targets', path: '/compare/targets/' },
    { name: 'targets of an industry', path: firstBelow(dist, '/compare/targets/') },
    { name: 'agencies by function', path: '/compare/agencies/' },
    { name: 'agencies', path: '/agencies/' },
    { name: 'agency', path: firstBelow(dist, '/agencies/') },
    { name: 'coverage', path: '/compare/coverage/' },
    { name: 'annexed tables', path: '/compare/tables/' },
    { name: 'validity', path: '/compare/status/' },
    { name: 'consistency', path: '/compare/consistency/' },
    { name: 'chains', path: '/compare/chains/' },
    { name: 'gaps', path: '/compare/gaps/' },
    { name: 'clauses, none', path: '/compare/clauses/' },
    { name: 'clauses', path: one && two ? `/compare/clauses/?${ids(one.id, two.id)}` : '' },
    { name: 'documents to compare', path: '/compare/documents/' },
    { name: 'documents compared', path: lastPair(dist, '/compare/documents/') },
    { name: 'links', path: '/links/' },
    { name: 'link', path: link ? `/links/${link.id}/` : '' },
    { name: 'cite', path: '/cite/' },
    { name: 'fingerprints', path: '/v/' },
    { name: 'fingerprints of a prefix', path: firstBelow(dist, '/v/') },
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
  const built = candidates.filter(
    ({ path }) =>
      path.endsWith('.html') || (path !== '' && existsSync(join(dist, path.replace(/\?.*$/, ''), 'index.html'))),
  );
  return [...new Map(built.map((type) => [type.path, type])).values()];
}

function ids(...all: string[]): string {
  return all.map((id) => `id=${encodeURIComponent(id)}`).join('&');
}
