import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Library, makeLibrary } from '../../src/cite/check/library.ts';
import { makeCheckIndex } from '../../src/cite/check/make-check-index.ts';
import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import type { Reference } from '../../src/domain/fact.ts';
import { anchorRecordSchema } from '../../src/domain/ledger.ts';
import { anchorRecords } from '../emit/history.ts';
import { prepareAnchors } from '../emit/publish-anchors.ts';
import { progress } from '../lib/progress.ts';
import { contentPlaces, readsOwnSources, type Settings } from '../lib/settings.ts';
import { runPipeline } from '../pipeline.ts';

/**
 * Returns what memos are checked against: the data set of the last run, or, where there is none for these sources, the
 * sources read anew. Reads; writes nothing.
 */
export async function openLibrary(settings: Settings): Promise<Library> {
  const folder = dataFolder(settings);
  return folder === null ? readSources(settings) : readDataSet(folder, settings.today);
}

function dataFolder(settings: Settings): string | null {
  const given = process.env['DUIDU_DATA'];
  const places = [contentPlaces(settings).data];
  if (settings.outDir === null) places.push(resolve('dist/data/v1'));
  const known = given ? [given] : settings.outDir !== null || readsOwnSources(settings) ? places : [];
  return known.find((folder) => existsSync(join(folder, 'clauses.json'))) ?? null;
}

async function readDataSet(folder: string, today: string): Promise<Library> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
  const [documents, clauses, references] = await Promise.all(['documents', 'clauses', 'references'].map(read));
  const anchors = existsSync(join(folder, 'anchors.json')) ? await read('anchors') : [];
  const corpus = {
    documents: documents as PolicyDocument[],
    clauses: clauses as Clause[],
    references: references as Reference[],
  };
  return makeLibrary(makeCheckIndex(corpus, z.array(anchorRecordSchema).parse(anchors), today));
}

async function readSources(settings: Settings): Promise<Library> {
  const { corpus, moves } = await runPipeline(settings, progress());
  const kept = await prepareAnchors(corpus.clauses, moves, contentPlaces(settings), false);
  const anchors = anchorRecords(kept.ledger, kept.history, corpus.clauses);
  return makeLibrary(makeCheckIndex(corpus, anchors, settings.today));
}
