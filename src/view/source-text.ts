import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PolicyDocument } from '../domain/document.ts';

const read = new Map<string, string>();

/** Returns the source of a document as text, as received; from `DUIDU_SOURCES` where the build names another folder. */
export function sourceText(document: Pick<PolicyDocument, 'id' | 'source'>): string {
  const folder = process.env['DUIDU_SOURCES'];
  const file = folder ? join(folder, document.id, basename(document.source.file)) : document.source.file;
  const known = read.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(file, 'utf8');
  read.set(file, text);
  return text;
}
