import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PolicyDocument } from '../domain/document.ts';
import { dataFolder } from './corpus.ts';

const read = new Map<string, string>();

/**
 * Returns the source of a document as the pipeline read it, so that the offsets of repairs hold: the decoded text beside
 * the data set (`sources/<doc>.txt`). Errors: where a run left none there.
 */
export function sourceText(document: Pick<PolicyDocument, 'id' | 'source'>): string {
  const known = read.get(document.id);
  if (known !== undefined) return known;
  const text = readFileSync(join(dataFolder(), 'sources', `${document.id}.txt`), 'utf8');
  read.set(document.id, text);
  return text;
}

/** Returns the path of the source file as received; `DUIDU_SOURCES` names another folder of sources. */
export function sourceFile(document: Pick<PolicyDocument, 'id' | 'source'>): string {
  const folder = process.env['DUIDU_SOURCES'];
  return folder ? join(folder, document.id, basename(document.source.file)) : document.source.file;
}

/** Returns the file name under which the source can be downloaded. */
export function sourceFileName(document: Pick<PolicyDocument, 'source'>): string {
  return basename(document.source.file);
}
