import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchForm } from '../../src/domain/normalize.ts';
import type { BatchAnswer } from '../../src/search/batch.ts';
import { seededQueries } from '../../src/search/seeded-queries.ts';
import { clauses, dist } from '../browser/built-site.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): string =>
  execFileSync(process.execPath, ['scripts/cli/search.ts', ...args], {
    env: { ...process.env, OUT_DIR: dist },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

describe('npm run search', () => {
  it('answers a batch with one line each: every clause that a plain scan of clauses.json finds, and no other', () => {
    const all = clauses();
    const queries = seededQueries(all, 300, 20_220_602);
    const file = join(folder, 'queries.txt');
    writeFileSync(file, `\ufeff${queries.join('\r\n')}\n`);
    const answers = run('--batch', file, '--json')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as BatchAnswer);
    expect(answers.map((answer) => answer.q)).toEqual(queries);
    for (const { q, total, searched, hits } of answers) {
      const wanted = searchForm(q);
      const scanned = all.filter(
        ({ heading, text }) => searchForm(text).includes(wanted) || searchForm(heading ?? '').includes(wanted),
      );
      expect(hits.map((hit) => hit.id).sort(), q).toEqual(scanned.map((clause) => clause.id).sort());
      expect(hits.map((hit) => hit.url).sort()).toEqual(scanned.map((clause) => clause.url).sort());
      expect([total, searched]).toEqual([scanned.length, all.length]);
    }
  });

  it('prints a table, or one object for one query', () => {
    expect(run('耐火材料')).toMatch(/^共 \d+ 条命中，已检索全部 \d+ 条/);
    expect(JSON.parse(run('耐火材料', '--json'))).toMatchObject({ q: '耐火材料', searched: clauses().length });
    expect(run('--help')).toContain('--batch');
  });
});
