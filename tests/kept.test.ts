import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODE as ANCHORS } from '../scripts/emit/anchors-file.ts';
import { CODE as CHECKED } from '../scripts/emit/check-index.ts';
import { CODE as DATA } from '../scripts/emit/data.ts';
import { CODE as BUNDLE } from '../scripts/emit/pages/bundle.ts';
import { CODE as TEXTS } from '../scripts/emit/pages/kept-texts.ts';
import { CODE as PAGES } from '../scripts/emit/pages/make-pages.ts';
import { CODE as VIEWS } from '../scripts/emit/pages/recall-views.ts';
import { CODE as BUNDLES } from '../scripts/emit/search-index/kept-index.ts';
import { CODE as TABLES } from '../scripts/emit/tables/emit-tables.ts';
import { CODE as FILES } from '../scripts/lib/made-before.ts';
import { CODE as LINKING } from '../scripts/link/kept/kept-in.ts';
import { CODE as ANALYSIS } from '../scripts/pipeline.ts';
import { CODE as READING } from '../scripts/read/read.ts';

/** Every module that a module needs to run, itself included; types alone change no result. */
function needed(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry) || !existsSync(entry)) return found;
  found.add(entry);
  const text = readFileSync(entry, 'utf8');
  for (const [, type, path = ''] of text.matchAll(/^(?:import|export)(\s+type)?[^;'"]*?from '(\.[^']+)'/gmu))
    if (!type) needed(relative('.', resolve(dirname(entry), path)), found);
  return found;
}

const outside = (entry: string, rooms: readonly string[]): string[] =>
  [...needed(entry)].filter((path) => !rooms.some((room) => path === room || path.startsWith(`${room}/`)));

/** What is kept between builds, the modules that make it, and the code whose change makes it anew. */
const KEPT: [what: string, code: readonly string[], makers: string[]][] = [
  ['what is read of a source', READING, ['scripts/read/read.ts']],
  [
    'what a document tells',
    ANALYSIS,
    [
      'scripts/repair/repair.ts',
      'scripts/parse/parse.ts',
      'scripts/parse/packed-repairs.ts',
      'scripts/report/report.ts',
      'scripts/annotate/annotate.ts',
    ],
  ],
  [
    'files of a document and workbooks',
    FILES,
    ['scripts/emit/mdx.ts', 'scripts/emit/akn/akn.ts', 'scripts/emit/docx/docx.ts', 'scripts/emit/workbook.ts'],
  ],
  ['what clauses say and pairs of them share', LINKING, ['scripts/link/link.ts']],
  ['rows of long data', DATA, ['scripts/emit/csv.ts', 'scripts/emit/long-data.ts']],
  [
    'rows of long tables',
    TABLES,
    ['scripts/emit/tables/long-csv.ts', 'scripts/emit/tables/site-tables.ts', 'src/view/sheet/sheet.ts'],
  ],
  ['anchors', ANCHORS, ['scripts/emit/anchors-file.ts', 'scripts/emit/history.ts']],
  ['clauses in the index of the memo checker', CHECKED, ['src/cite/check/make-check-index.ts']],
  [
    'what pages of the whole corpus found out',
    VIEWS,
    [
      'src/view/chains/hand-down.ts',
      'src/view/gaps/silence.ts',
      'src/view/topics/topic-mentions.ts',
      'src/view/search-examples.ts',
    ],
  ],
  ['bundles of the search index', BUNDLES, ['scripts/emit/search-index/build-search-index.ts']],
  [
    'the bundle of the site',
    BUNDLE,
    [
      'astro.config.mjs',
      'src/content.config.ts',
      'src/integrations/page-renderer.ts',
      'src/integrations/bundle-only.ts',
      'src/components/reading/PolicyPage.astro',
      'src/pages/guide/[slug].astro',
      'content/guide/performance.mdx',
    ],
  ],
  ['what the text of a page was compiled to', TEXTS, ['src/view/compile-mdx.ts']],
  ['pages', PAGES, ['src/view/policy-page.ts', 'src/view/agencies/agency-page.ts', 'src/view/targets/chart-view.ts']],
];

describe.each(KEPT)('%s, kept between builds', (_, code, makers) => {
  it.each(makers)('are made anew when any code changes that %s needs', (maker) => {
    expect(existsSync(maker)).toBe(true);
    expect(outside(maker, code)).toEqual([]);
  });
});

describe('the walk through the modules', () => {
  it('goes through all stages from the pipeline on', () => {
    expect(needed('scripts/pipeline.ts').size).toBeGreaterThan(150);
  });
});
