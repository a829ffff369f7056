import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emitSearchAhead } from '../../scripts/emit/search-ahead.ts';
import { pack } from '../../scripts/emit/search-index/pack.ts';

let site: string;
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'search-ahead-'));
  for (const folder of ['search', 'assets', 'pagefind']) await mkdir(join(site, folder));
  const entry = { version: '1', languages: { unknown: { hash: 'unknown_1a2b', wasm: null } } };
  const files = {
    'search/index.html':
      '<html><head><title>搜</title></head><body><script type="module" src="/zc/assets/page.1.js"></script></body></html>',
    'assets/page.1.js': 'import{a as b}from"./search.2.js";import"./site.3.js";import(`./later.4.js`);',
    'assets/search.2.js': "import{c}from'./site.3.js';export{c as a}",
    'assets/site.3.js': 'export const c=1',
    'assets/later.4.js': '',
    'pagefind/catalog.pack': pack({ version: 'abc', entries: [JSON.stringify(entry)] }),
  };
  for (const [path, content] of Object.entries(files)) await writeFile(join(site, path), content);
});
afterAll(() => rm(site, { recursive: true, force: true }));

it('names in the search page the modules that its scripts import at once, and the files that every search reads', async () => {
  await emitSearchAhead(site, '/zc/');
  const html = await readFile(join(site, 'search/index.html'), 'utf8');
  expect([...html.matchAll(/modulepreload" href="([^"]+)"/g)].map(([, path]) => path)).toEqual([
    '/zc/assets/search.2.js',
    '/zc/assets/site.3.js',
  ]);
  expect(/name="index-files" content="([^"]*)"/.exec(html)?.[1]).toBe(
    'catalog.pack?v=abc pagefind.unknown_1a2b.pf_meta wasm.unknown.pagefind',
  );
  expect(html.indexOf('modulepreload')).toBeLessThan(html.indexOf('</head>'));
});
