import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { DiagnosticError, formatDiagnostic } from '../../src/domain/diagnostic.ts';
import { emitAnchors } from '../emit/anchors-file.ts';
import { emitCheckIndex } from '../emit/check-index.ts';
import { citedList, joinRecords } from '../emit/compare-anchors.ts';
import { emitContent } from '../emit/content.ts';
import { placeData } from '../emit/data.ts';
import { emitDataIndex } from '../emit/data-index.ts';
import { emitExports } from '../emit/exports.ts';
import { openFilesBeside } from '../emit/files-beside.ts';
import { emitFingerprints } from '../emit/fingerprints.ts';
import { refuseForeign } from '../emit/own-folder.ts';
import { makePages } from '../emit/pages/make-pages.ts';
import { emitSearchAhead } from '../emit/search-ahead.ts';
import { buildSearchBeside, type SearchBeside } from '../emit/search-index/beside.ts';
import { clauseWeights } from '../emit/search-index/clause-weights.ts';
import { clearAttic, swapFolder } from '../emit/swap.ts';
import { emitTables } from '../emit/tables/emit-tables.ts';
import { cacheFolder, type KeptFolders, keptFolders } from '../lib/kept-folders.ts';
import { withLock } from '../lib/lock.ts';
import { progress } from '../lib/progress.ts';
import { contentPlaces, readsOwnSources, type Settings } from '../lib/settings.ts';
import { linkDocuments, tellDocuments } from '../pipeline.ts';

/** Folder for what only builds need: the site under way, and the last one after it. */
const BUILDS = '.duidu/build';

/** How a build is run. */
export interface BuildOptions {
  /** Leaves out documents with errors instead of stopping. */
  keepGoing?: boolean;
}

/**
 * Builds everything: sources → content → pages → data and exports → search index; returns the folder of the site.
 * All of it is made in a folder of its own that takes the place of the last one at the end, so that a failed build
 * leaves the last site as it was. Errors: `DiagnosticError` with every finding.
 */
export async function buildAll(settings: Settings, options: BuildOptions = {}): Promise<string> {
  const target = settings.outDir ?? resolve('dist');
  if (settings.outDir !== null) refuseForeign(target);
  const folder = cacheFolder(settings);
  const build = (): Promise<string> => buildSite(settings, options, target, keptFolders(folder));
  // Another build would take away what this one is about to take from it.
  return folder === null ? build() : withLock(join(folder, 'build.lock'), build);
}

async function buildSite(
  settings: Settings,
  options: BuildOptions,
  target: string,
  kept: KeptFolders,
): Promise<string> {
  const attic = resolve(BUILDS, 'old');
  const cleared = clearAttic(attic);
  const report = progress();
  const told = await tellDocuments(settings, report, kept);
  const work = await workFolder();
  const files = openFilesBeside();
  const threads: { stop(): Promise<void> }[] = [files];
  try {
    const comparing = files.compareAnchors({
      clauses: citedList(told.facts.clauses),
      moves: told.moves,
      places: contentPlaces(settings),
      whole: readsOwnSources(settings) && !options.keepGoing,
    });
    const { corpus, sources, editions, diagnostics } = await linkDocuments(told, report, kept.linking);
    const search = searchBeside(corpus, sources, join(work, 'pagefind'), kept.search);
    threads.push(search);
    const anchors = await comparing;
    diagnostics.push(...anchors.diagnostics);
    const errors = diagnostics.filter((d) => d.severity === 'error');
    if (errors.length > 0 && !options.keepGoing) throw new DiagnosticError(errors);
    for (const d of errors) console.error(formatDiagnostic(d));

    const site = join(work, 'site');
    const places =
      settings.outDir === null
        ? contentPlaces(settings)
        : {
            policies: join(work, 'policies'),
            // The ledger lies in the output itself, which is swapped as a whole.
            ledger: join(site, 'anchors.lock.json'),
            history: join(site, 'history'),
            data: join(work, 'data/v1'),
          };
    report.step('写出文本和数据');
    const sourcesStand = files.sources(sources, places.data);
    await emitContent(corpus, editions, places, kept, files.openWriter);
    // The pages read it: fingerprints, former words, anchors that are gone.
    const records = joinRecords(corpus.clauses, anchors.others);
    await emitAnchors(places.data, records, editions, kept.data, files.openWriter);
    const dataStands = Promise.all([sourcesStand, files.written()]);
    dataStands.catch(() => {});
    const measuresOf = (root: string, below: readonly string[], name: string) =>
      files.measure(root, below, kept.data === null ? null : join(kept.data, `${name}.measures.json`));
    const ofData = measuresOf(places.data, ['.'], 'data');
    report.step('生成网页');
    const taken = await makePages({
      settings,
      corpus,
      editions,
      anchors: records,
      policies: places.policies,
      data: places.data,
      outDir: site,
      workDir: work,
      keptIn: kept,
      dataStands,
    });
    if (taken > 0) report.note(`沿用 ${taken} 页`);
    await emitCheckIndex(corpus, records, editions, settings.today, site, kept.data, files.openWriter);
    const listed = files.siteMap(site);
    report.step('写出数据集和下载文件');
    const known = await ofData;
    await placeData(places.data, join(site, 'data', 'v1'));
    const address = settings.siteUrl + settings.basePath.replace(/\/$/, '');
    // Workbooks and redirects are written in threads of their own, Word files here.
    const exported = emitExports(corpus, editions, site, address, kept.exports);
    const [ofExports] = await Promise.all([
      exported.then(() => measuresOf(join(site, 'data', 'v1'), ['akn', 'documents'], 'exports')),
      // After the site map: a redirect is no page of its own.
      listed.then(() => emitFingerprints(corpus, records, site, settings)),
      emitTables(corpus, editions, site, address, settings.today, kept, files.openWriter),
    ]);
    await emitDataIndex(corpus, site, address, settings.today, new Map([...known, ...ofExports]));
    await files.written();
    report.step('等检索索引建好，与逐条比对核对');
    await search.finished;
    await rename(join(work, 'pagefind'), join(site, 'pagefind'));
    await emitSearchAhead(site, settings.basePath);
    // Last of all: a build that fails leaves no anchor in the ledger that no site ever had.
    await files.publishAnchors(places);
    report.step('换上新站点');
    await swapFolder(site, target, attic);
    await cleared;
    report.end();
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
    await rm(work, { recursive: true, force: true });
  }
  return target;
}

/** Begins the search index: it depends on no page, and no page on it. */
function searchBeside(
  corpus: Corpus,
  sources: ReadonlyMap<string, string>,
  outDir: string,
  keptIn: string | null,
): SearchBeside {
  const { documents, clauses, synonyms } = corpus;
  const topics = corpus.topics.map(({ label, kind }) => ({ label, kind }));
  const weights = clauseWeights(corpus);
  return buildSearchBeside({ corpus: { documents, clauses, synonyms }, topics, weights, sources, outDir, keptIn });
}

async function workFolder(): Promise<string> {
  await mkdir(BUILDS, { recursive: true });
  return mkdtemp(join(resolve(BUILDS), 'run-'));
}
