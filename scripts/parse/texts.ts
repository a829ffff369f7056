import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { type Editorial, editorialSchema } from '../../src/domain/editorial.ts';
import { readSources } from '../read/read.ts';
import { repair } from '../repair/repair.ts';
import { type Parsed, parse } from './parse.ts';

/** Reads, repairs and parses a folder of sources; for trying the text engine alone. */
export async function parseFolder(sourcesDir: string, editorialDir: string): Promise<Parsed[]> {
  const { sources } = await readSources(sourcesDir);
  return Promise.all(
    sources.map(async (source) => {
      const editorial = await readEditorial(join(editorialDir, `${source.id}.yaml`));
      return parse(repair(source, editorial), editorial);
    }),
  );
}

async function readEditorial(path: string): Promise<Editorial> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  return editorialSchema.parse(parseYaml(text) ?? {});
}
