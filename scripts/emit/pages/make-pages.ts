import { join } from 'node:path';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { AnchorRecord } from '../../../src/domain/ledger.ts';
import { policyPages } from '../../../src/view/pages.ts';
import { codeVersion } from '../../lib/code-version.ts';
import type { Settings } from '../../lib/settings.ts';
import { buildSite } from '../site.ts';
import { placeBundle } from './bundle.ts';
import { lookUpPages } from './kept-pages.ts';
import { openKeptTexts } from './kept-texts.ts';
import { pageInputs } from './page-inputs.ts';
import { recallViews } from './recall-views.ts';

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
  /** Resolves when the files of the data set stand: some pages read them. */
  dataStands: Promise<unknown>;
  /** Folder that receives the pages. */
  outDir: string;
  /** Folder for what only this build needs. */
  workDir: string;
  /** Folders of the pages of earlier builds and of what else they made; null keeps nothing. */
  keptIn: Record<'bundle' | 'pages' | 'texts' | 'views', string | null>;
}

/** Code whose change may change any page, or what its links quote. */
export const CODE = ['src', 'scripts/read', 'scripts/link', 'scripts/emit', 'astro.config.mjs'];

/**
 * Makes the pages of the site: those that show something else than in an earlier build, and those that show the whole
 * corpus. The others are taken from that build, byte for byte; returns how many.
 */
export async function makePages(build: PagesBuild): Promise<number> {
  const { corpus, settings, policies, outDir, workDir } = build;
  const { basePath, siteUrl, today } = settings;
  // Anew for other code only; the texts of the documents are no part of it.
  const places = { outDir, codeDir: join(workDir, 'code'), cacheDir: join(workDir, 'cache') };
  const { renderer, assets } = await placeBundle(settings, places, build.keptIn.bundle);
  const frame = { basePath, siteUrl, today, assets, code: await codeVersion(CODE) };
  const texts = await openKeptTexts(build.keptIn.texts);
  const keepViews = await recallViews(build.keptIn.views, corpus, build.editions);
  const kept = lookUpPages(build.keptIn.pages, frame, pageInputs({ ...build, today }));
  await build.dataStands;
  const placed = kept.place(outDir);
  placed.catch(() => {}); // Told when the others are made.
  await buildSite({
    settings,
    corpus,
    anchors: build.anchors,
    kept: kept.paths,
    policies,
    texts,
    data: build.data,
    outDir,
    renderer,
    // Where a page failed too: whoever then removes the folder would meet the thread in it.
  }).finally(() => placed);
  kept.keep(outDir);
  await texts.close(policyPages(corpus.documents));
  await keepViews();
  return kept.paths.size;
}
