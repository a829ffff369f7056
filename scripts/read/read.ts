import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { metaSchema } from '../../src/domain/document.ts';
import { type Source, splitLines } from '../../src/domain/source.ts';
import { decodeText } from './decode.ts';

/** What reading a folder of sources gives: those that can be used, and what is wrong with the others. */
export interface ReadResult {
  sources: Source[];
  diagnostics: Diagnostic[];
}

/** Reads every source folder below a folder, in order of document date; touches nothing. */
export async function readSources(dir: string): Promise<ReadResult> {
  const entries = await readdir(dir, { withFileTypes: true });
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries.filter((e) => e.isDirectory()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const folder = join(dir, entry.name);
    const bytes = await readFile(join(folder, 'source.txt'));
    const meta = metaSchema.parse(parseYaml(await readFile(join(folder, 'meta.yaml'), 'utf8')));
    const decoded = decodeText(bytes);
    if (!decoded) continue;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = `content/sources/${entry.name}/source.txt`;
    sources.push({ id: entry.name, file, meta, sha256, text: decoded.text, lines: splitLines(decoded.text) });
  }
  const key = (source: Source): string => `${source.meta.issuedOn ?? '9999'} ${source.id}`;
  sources.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { sources, diagnostics };
}
