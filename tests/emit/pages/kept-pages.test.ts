import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUpPages } from '../../../scripts/emit/pages/kept-pages.ts';
import { listFiles } from '../../../scripts/lib/files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-pages-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cache = (): string => join(folder, 'cache');
const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);
let sites = 0;

/** Builds a site in which each page says what it shows, as far as it is not kept; returns its folder and what was kept. */
async function build(shown: Record<string, string>, frame = 'frame'): Promise<{ site: string; kept: string[] }> {
  sites += 1;
  const site = join(folder, `site-${sites}`);
  const pages = lookUpPages(
    cache(),
    frame,
    Object.entries(shown).map(([path, shows]) => ({ path, shows })),
  );
  for (const [path, shows] of Object.entries(shown)) {
    if (pages.paths.has(path)) continue;
    mkdirSync(dirname(join(site, fileOf(path))), { recursive: true });
    writeFileSync(join(site, fileOf(path)), `<p>${shows}</p>`);
  }
  await pages.place(site);
  pages.keep(site);
  for (const [path, shows] of Object.entries(shown))
    expect(readFileSync(join(site, fileOf(path)), 'utf8')).toBe(`<p>${shows}</p>`);
  return { site, kept: [...pages.paths] };
}

const PAGES = { '/policies/a/': '甲', '/policies/b/': '乙', '/excerpt/texts/a.json': '丙' };

describe('pages kept between builds', () => {
  it('are taken where they show the same by the same frame, and no other is kept', async () => {
    expect((await build(PAGES)).kept).toEqual([]);
    expect((await build({ ...PAGES, '/policies/b/': '丁' })).kept).toEqual(['/policies/a/', '/excerpt/texts/a.json']);
    expect(await listFiles(cache())).toHaveLength(3);
    expect((await build(PAGES, 'another date')).kept).toEqual([]);
    expect((await build(PAGES, 'another date')).kept).toEqual(Object.keys(PAGES));
  });

  it('are made anew where somebody wrote into the built site, and only those', async () => {
    const { site } = await build(PAGES);
    writeFileSync(join(site, 'policies/a/index.html'), '<p>甲乙丙</p>');
    const after = await build(PAGES);
    expect(after.kept).toEqual(['/policies/b/', '/excerpt/texts/a.json']);
    // The page that was written into stays as its writer wants it, in the old site.
    expect(readFileSync(join(site, 'policies/a/index.html'), 'utf8')).toBe('<p>甲乙丙</p>');
    expect((await build(PAGES)).kept).toEqual(Object.keys(PAGES));
  });

  it('are made anew where a file of the cache has another time', async () => {
    await build(PAGES);
    for (const path of await listFiles(cache())) utimesSync(join(cache(), path), 1, 1);
    expect((await build(PAGES)).kept).toEqual([]);
  });

  it('stay when the site is gone', async () => {
    rmSync((await build(PAGES)).site, { recursive: true });
    expect((await build(PAGES)).kept).toEqual(Object.keys(PAGES));
  });
});
