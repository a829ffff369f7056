import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PolicyDocument } from '../../src/domain/document.ts';

/** So many files are looked at at once. */
const AT_ONCE = 64;

/**
 * Returns the ids of documents whose source is another than the one a data set was made from, that came or that went,
 * sorted. Only sources written after `made` (milliseconds since 1970) are read; what people decided is not looked at.
 */
export async function changedSources(
  documents: readonly Pick<PolicyDocument, 'id' | 'source'>[],
  folder: string,
  made: number,
): Promise<string[]> {
  const known = new Map(documents.map((document) => [document.id, document]));
  const there = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (there === null) return [];
  const ids = there.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const changed = ids.filter((id) => !known.has(id));
  const rest = [...known.values()];
  for (let at = 0; at < rest.length; at += AT_ONCE) {
    const some = rest.slice(at, at + AT_ONCE);
    const found = await Promise.all(some.map((document) => isChanged(document, folder, made)));
    changed.push(...some.filter((_, index) => found[index]).map(({ id }) => id));
  }
  return changed.sort();
}

async function isChanged(
  { id, source }: Pick<PolicyDocument, 'id' | 'source'>,
  folder: string,
  made: number,
): Promise<boolean> {
  const path = join(folder, id, basename(source.file));
  const found = await stat(path).catch(() => null);
  if (found === null) return true;
  if (found.mtimeMs <= made) return false;
  return (
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex') !== source.sha256
  );
}
