import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/domain/document.ts';

const dist = process.env['DIST'] ?? 'dist';
const data = join(dist, 'data', 'v1');
const verifier = join(dist, 'verify.mjs');
const documents = JSON.parse(readFileSync(join(data, 'documents.json'), 'utf8')) as PolicyDocument[];
const sourceOf = (document: PolicyDocument): string =>
  join(dist, document.url, 'source', document.source.file.split('/').at(-1) ?? '');
const work = mkdtempSync(join(tmpdir(), 'duidu-verify-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the verifier that readers download', () => {
  it.each(documents.map((document) => [document.id, document] as const))(
    'finds %s to be its source with the listed repairs, and nothing else',
    (id, document) => {
      const said = execFileSync(process.execPath, [verifier, id, sourceOf(document), data], { encoding: 'utf8' });
      expect(said).toMatch(/校验值 相符/u);
      expect(said).toMatch(/逐字相符|用字相符/u);
    },
  );

  it('finds one changed character', () => {
    const document = documents[0];
    if (!document) return;
    cpSync(data, work, { recursive: true });
    const clauses = readFileSync(join(work, 'clauses.json'), 'utf8');
    writeFileSync(join(work, 'clauses.json'), clauses.replace('产业', '产叶'));
    const run = spawnSync(process.execPath, [verifier, document.id, sourceOf(document), work], { encoding: 'utf8' });
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/不符，第 \d+ 字起/u);
  });
});
