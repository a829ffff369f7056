import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ScannedClause } from '../../src/search/plain-scan.ts';
import { seededQueries } from '../../src/search/seeded-queries.ts';
import { differences } from '../../src/search/verify.ts';
import { listFiles } from '../lib/files.ts';
import { openNodeSearch } from '../lib/node-search.ts';
import { bareTools, generatedTexts, pageTexts, type ToolsCost } from './bare-tools.ts';
import { makeCorpus } from './make-corpus.ts';
import { type Cost, measure } from './measure.ts';

/** What building and searching a corpus of one size costs; times in seconds, memory in MB. */
export interface BenchResult {
  documents: number;
  characters: number;
  clauses: number;
  seconds: number;
  cpuSeconds: number;
  /** Seconds of every stage, as the build prints them. */
  stages: Record<string, number>;
  peakMegabytes: number;
  /** Processor seconds for one document. */
  secondsPerDocument: number;
  pages: number;
  /** Bytes of the pages of policy text on average, and of the whole site. */
  bytesPerPolicyPage: number;
  siteBytes: number;
  indexBytes: number;
  /** A build after one source was changed: clock and processor seconds. */
  rebuildSeconds: number | null;
  rebuildCpuSeconds: number | null;
  search: { queries: number; p50: number; p95: number; recall: number; precision: number };
  /** Astro, MDX and Pagefind alone on the same texts: a page a text. */
  yardstick: ToolsCost | null;
  /** The same tools on the same pages: the words of every page of the site. */
  samePages: ToolsCost | null;
}

/** What is measured. */
export interface BenchPlan {
  documents: number;
  yardstick: boolean;
  rebuild: boolean;
}

/** Characters of one made document, about, and where the made corpora begin. */
export const CHARACTERS = 20_000;
export const SEED = 1;
const QUERIES = 300;

/** Builds a made corpus in a temporary folder and measures it; the folder is removed at the end. */
export async function runBench(plan: BenchPlan): Promise<BenchResult> {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-bench-'));
  try {
    const sources = join(folder, 'sources');
    const characters = await makeCorpus('content/sources', sources, {
      documents: plan.documents,
      characters: CHARACTERS,
      seed: SEED,
    });
    const site = join(folder, 'site');
    const env = { SOURCES_DIR: sources, OUT_DIR: site, CACHE_DIR: join(folder, 'cache') };
    const build = await measure(resolve('scripts/cli/build.ts'), [], env);
    if (build.code !== 0) throw new Error(build.output);
    const clauses: ScannedClause[] = JSON.parse(await readFile(join(site, 'data/v1/clauses.json'), 'utf8'));
    const sizes = await fileSizes(site);
    const html = sizes.filter(([path]) => path.endsWith('.html'));
    const policy = html.filter(([path]) => /^policies\/[^/]+\/index\.html$/.test(path));
    const search = await measureSearch(join(site, 'pagefind'), clauses);
    const pages = plan.yardstick ? await pageTexts(folder, site) : null;
    const rebuild = plan.rebuild ? await measureRebuild(sources, env) : null;
    return {
      documents: plan.documents,
      characters,
      clauses: clauses.length,
      seconds: round(build.seconds),
      cpuSeconds: round(build.cpuSeconds),
      stages: stagesOf(build.output),
      peakMegabytes: build.peakMegabytes,
      secondsPerDocument: round(build.cpuSeconds / plan.documents, 3),
      pages: html.length,
      bytesPerPolicyPage: Math.round(sum(policy) / Math.max(1, policy.length)),
      siteBytes: sum(sizes),
      indexBytes: sum(sizes.filter(([path]) => path.startsWith('pagefind/'))),
      rebuildSeconds: rebuild && round(rebuild.seconds),
      rebuildCpuSeconds: rebuild && round(rebuild.cpuSeconds),
      search,
      yardstick: plan.yardstick ? await bareTools(join(folder, 'texts'), await generatedTexts(folder, sources)) : null,
      samePages: pages === null ? null : await bareTools(join(folder, 'pages'), pages),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureSearch(index: string, clauses: readonly ScannedClause[]): Promise<BenchResult['search']> {
  const engine = await openNodeSearch(index);
  const queries = seededQueries(clauses, QUERIES, SEED);
  await differences(engine, clauses, queries.slice(0, 20));
  const times: number[] = [];
  const wrong = await differences(engine, clauses, queries, (_, milliseconds) => times.push(milliseconds));
  times.sort((a, b) => a - b);
  const share = (count: number): number => round(1 - count / queries.length, 4);
  return {
    queries: queries.length,
    p50: round(times[Math.floor(times.length * 0.5)] ?? 0, 2),
    p95: round(times[Math.floor(times.length * 0.95)] ?? 0, 2),
    recall: share(wrong.filter(({ missed }) => missed.length > 0).length),
    precision: share(wrong.filter(({ wrong: extra }) => extra.length > 0).length),
  };
}

/** Exchanges a word of one source and builds again. */
async function measureRebuild(sources: string, env: Record<string, string>): Promise<Cost> {
  const path = join(sources, 'made-0002', 'source.txt');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('支持', '扶持'));
  const cost = await measure(resolve('scripts/cli/build.ts'), [], env);
  if (cost.code !== 0) throw new Error(cost.output);
  return cost;
}

function stagesOf(output: string): Record<string, number> {
  const lines = output.matchAll(/^(\S.*?) {2}(\d+\.\d) 秒(?: {2}.*)?$/gm);
  return Object.fromEntries([...lines].map(([, name = '', seconds]) => [name, Number(seconds)]));
}

async function fileSizes(folder: string): Promise<[path: string, bytes: number][]> {
  const files = await listFiles(folder);
  return Promise.all(
    files.map(async (path): Promise<[string, number]> => [path, (await stat(join(folder, path))).size]),
  );
}

function sum(files: readonly (readonly [string, number])[]): number {
  return files.reduce((total, [, bytes]) => total + bytes, 0);
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
