import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { AnchorRecord } from '../../../src/domain/ledger.ts';
import { policyPages } from '../../../src/view/pages.ts';
import { codeVersion } from '../../lib/code-version.ts';
import type { Settings } from '../../lib/settings.ts';
import { mdxPath } from '../content.ts';
import { buildSite } from '../site.ts';
import { recallHandings } from './kept-handings.ts';
import { lookUpPages } from './kept-pages.ts';
import { pageInputs } from './page-inputs.ts';

/** What the pages are made from, and where they go. */
export interface PagesBuild {
  settings: Settings;
  corpus: Corpus;
  /** For each document a checksum of all that its own text and facts were made from. */
  editions: ReadonlyMap<string, string>;
  anchors: readonly AnchorRecord[];
  /** Folder of the generated MDX. */
  policies: string;
  /** Folder of the data set, `…/data/v1`. */
  data: string;
  /** Folder that receives the pages. */
  outDir: string;
  /** Folder for what only this build needs. */
  workDir: string;
  /** Folders of the pages of earlier builds and of what else they made; null keeps nothing. */
  keptIn: { pages: string | null; handings: string | null };
}

/** Code whose change may change any page. */
export const CODE = ['src', 'scripts/read', 'scripts/emit', 'astro.config.mjs'];

/**
 * Makes the pages of the site: those that show something else than in an earlier build, and those that show the whole
 * corpus. The others are taken from that build, byte for byte; returns how many.
 */
export async function makePages(build: PagesBuild): Promise<number> {
  const { corpus, settings, policies, outDir, workDir } = build;
  const { basePath, siteUrl, today } = settings;
  const pages = policyPages(corpus.documents);
  const places = new Map(
    pages.map(({ key, document, part }) => [key, mdxPath({ doc: document.id, part: part?.id ?? null })]),
  );
  const frame = { basePath, siteUrl, today, code: await codeVersion(CODE) };
  const keepHandings = await recallHandings(build.keptIn.handings, corpus);
  const kept = lookUpPages(build.keptIn.pages, frame, pageInputs({ ...build, today }));
  const wanted = pages.filter(({ path }) => !kept.paths.has(path));
  // Astro warns of a collection without an entry; one text more does no harm, its page is not made.
  const read = wanted.length > 0 ? wanted : pages.slice(0, 1);
  const texts = read.length === pages.length ? policies : join(workDir, 'mdx');
  if (texts !== policies) {
    for (const { key } of read) {
      const path = places.get(key) ?? '';
      await mkdir(dirname(join(texts, path)), { recursive: true });
      await copyFile(join(policies, path), join(texts, path));
    }
  }
  await buildSite({
    settings,
    corpus,
    anchors: build.anchors,
    kept: kept.paths,
    policies: texts,
    data: build.data,
    outDir,
    cacheDir: join(workDir, 'cache'),
  });
  kept.complete(outDir);
  await keepHandings();
  return kept.paths.size;
}
