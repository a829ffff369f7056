import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changedSources } from '../../scripts/cli/changed-sources.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';

const MADE = Date.parse('2026-01-01T00:00:00Z');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function source(id: string, text: string, day: string): Promise<void> {
  await mkdir(join(folder, id), { recursive: true });
  await writeFile(join(folder, id, 'source.txt'), text);
  await utimes(join(folder, id, 'source.txt'), new Date(day), new Date(day));
}

function known(id: string, text: string): Pick<PolicyDocument, 'id' | 'source'> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const file = `content/sources/${id}/source.txt`;
  return { id, source: { file, sha256, characters: 1, lines: 1, retrievedFrom: null, retrievedOn: null } };
}

it('names what changed, came or went since, and not what was only written again', async () => {
  await source('same', '甲', '2025-12-01');
  await source('again', '乙', '2026-02-01');
  await source('changed', '新', '2026-02-01');
  await source('came', '丙', '2025-12-01');
  const documents = [known('same', '甲'), known('again', '乙'), known('changed', '旧'), known('went', '丁')];
  expect(await changedSources(documents, folder, MADE)).toEqual(['came', 'changed', 'went']);
});

it('names nothing where there are no sources', async () => {
  expect(await changedSources([known('a', '甲')], join(folder, 'none'), MADE)).toEqual([]);
});
