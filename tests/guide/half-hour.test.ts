import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clause } from '../../src/domain/clause.ts';
import type { Link } from '../../src/domain/link.ts';
import type { Repair } from '../../src/domain/repair.ts';
import { codeBlocks } from './documents.ts';

const run = promisify(execFile);
let folder = '';
let env: NodeJS.ProcessEnv = {};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'half-hour-'));
  await cp('content/sources', join(folder, 'sources'), { recursive: true });
  await cp('content/editorial', join(folder, 'editorial'), { recursive: true });
  env = {
    ...process.env,
    SOURCES_DIR: join(folder, 'sources'),
    EDITORIAL_DIR: join(folder, 'editorial'),
    OUT_DIR: join(folder, 'out'),
  };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const node = (args: string[]): Promise<{ stdout: string }> => run('node_modules/.bin/node', args, { env });
const data = async <T>(name: string): Promise<T[]> =>
  JSON.parse(await readFile(join(folder, 'out/data/v1', `${name}.json`), 'utf8')) as T[];

/** The commands and decisions are those of the page, word for word. */
describe('content/guide/half-hour.mdx', () => {
  it('leads a stranger to a new document, a repaired word and a confirmed link', async () => {
    const guide = await readFile('content/guide/half-hour.mdx', 'utf8');
    const [meta = '', repairs = '', links = ''] = codeBlocks(guide, 'yaml');
    const [file = ''] = /npm run new -- (\S+)/.exec(guide)?.slice(1) ?? [];
    await node(['scripts/cli/new.ts', file]);

    const path = join(folder, 'sources/practice/meta.yaml');
    const changes = meta.trim().split('\n');
    const guessed = await readFile(path, 'utf8');
    const corrected = changes.reduce(
      (text, line) => text.replace(new RegExp(`^${line.split(':')[0]}:.*$`, 'm'), line),
      guessed,
    );
    expect(corrected).not.toBe(guessed);
    await writeFile(path, corrected);
    expect((await node(['scripts/cli/check.ts'])).stdout).toContain('错误 0');

    await writeFile(join(folder, 'editorial/practice.yaml'), repairs + links);
    expect((await node(['scripts/cli/check.ts'])).stdout).toContain('错误 0');
    await node(['scripts/cli/content.ts']);

    const own = (await data<Clause>('clauses')).filter(({ doc }) => doc === 'practice');
    expect(own.map(({ text }) => text).join('')).toContain('支持耐火材料产业绿色发展');
    const mended = (await data<Repair>('repairs')).filter(({ doc, by }) => doc === 'practice' && by === 'editor');
    expect(mended.map(({ before, after }) => [before, after])).toHaveLength(1);
    const confirmed = (await data<Link>('links')).filter(
      ({ status, to }) => status === 'confirmed' && to === 'practice#s1-1',
    );
    expect(confirmed.map(({ from }) => from)).toEqual(['xinmi-2023-refractories#s3-4-7']);
  }, 180_000);
});
