import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Library, makeLibrary } from '../../src/cite/check/library.ts';
import { makeCheckIndex } from '../../src/cite/check/make-check-index.ts';
import { chinaDay } from '../../src/domain/china-day.ts';
import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import type { Reference } from '../../src/domain/fact.ts';
import { anchorRecordSchema } from '../../src/domain/ledger.ts';
import { anchorRecords } from '../emit/history.ts';
import { prepareAnchors } from '../emit/publish-anchors.ts';
import { progress } from '../lib/progress.ts';
import { contentPlaces, readsOwnSources, type Settings } from '../lib/settings.ts';
import { runPipeline } from '../pipeline.ts';
import { changedSources } from './changed-sources.ts';

/** A data set that is there, and when it was written, in milliseconds since 1970. */
interface DataSet {
  folder: string;
  written: number;
}

/**
 * Returns what memos are checked against: the data set of the last run, or, where there is none for these sources, the
 * sources read anew; `tell` is told where sources changed since that run. Reads; writes nothing.
 */
export async function openLibrary(settings: Settings, tell: (said: string) => void): Promise<Library> {
  const known = await lastDataSet(settings);
  return known === null ? readSources(settings) : readDataSet(known, settings, tell);
}

async function lastDataSet(settings: Settings): Promise<DataSet | null> {
  const given = process.env['DUIDU_DATA'];
  const places = [contentPlaces(settings).data];
  if (settings.outDir === null) places.push(resolve('dist/data/v1'));
  const known = given ? [given] : settings.outDir !== null || readsOwnSources(settings) ? places : [];
  const found = await Promise.all(known.map(dataSetIn));
  return found.flatMap((set) => set ?? []).reduce<DataSet | null>((a, b) => (a && a.written > b.written ? a : b), null);
}

/** Files that do not change are not written anew, so the last of them tells. */
async function dataSetIn(folder: string): Promise<DataSet | null> {
  if (!existsSync(join(folder, 'clauses.json'))) return null;
  const names = ['index', 'documents', 'clauses', 'references', 'anchors'];
  const files = await Promise.all(names.map((name) => stat(join(folder, `${name}.json`)).catch(() => null)));
  return { folder, written: Math.max(...files.map((file) => file?.mtimeMs ?? 0)) };
}

async function readDataSet(
  { folder, written }: DataSet,
  settings: Settings,
  tell: (said: string) => void,
): Promise<Library> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
  const [documents, clauses, references] = await Promise.all(['documents', 'clauses', 'references'].map(read));
  const anchors = existsSync(join(folder, 'anchors.json')) ? await read('anchors') : [];
  const index = z.object({ builtOn: z.string() }).safeParse(await read('index').catch(() => null));
  const builtOn = index.data?.builtOn ?? chinaDay(written);
  const corpus = {
    documents: documents as PolicyDocument[],
    clauses: clauses as Clause[],
    references: references as Reference[],
  };
  const changed = process.env['DUIDU_DATA'] ? [] : await changedSources(corpus.documents, settings.sourcesDir, written);
  if (changed.length > 0) tell(changedSince(changed, builtOn));
  return makeLibrary(makeCheckIndex(corpus, z.array(anchorRecordSchema).parse(anchors), builtOn));
}

function changedSince(changed: readonly string[], builtOn: string): string {
  const named = `${changed.slice(0, 3).join('、')}${changed.length > 3 ? '等' : ''}`;
  return `注意：数据是 ${builtOn} 的，那以后 ${changed.length} 件源文有增减或改动（${named}）。这里按那时的文本核对；要按现在的，先运行 npm run content。`;
}

async function readSources(settings: Settings): Promise<Library> {
  const { corpus, moves } = await runPipeline(settings, progress());
  const kept = await prepareAnchors(corpus.clauses, moves, contentPlaces(settings), false);
  const anchors = anchorRecords(kept.ledger, kept.history, corpus.clauses);
  return makeLibrary(makeCheckIndex(corpus, anchors, settings.today));
}
