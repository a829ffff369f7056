import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/lib/files.ts';
import { run, type Workspace, workspace } from './workspace.ts';

const DOCUMENTS = ['zhengzhou-2022-new-materials', 'xinmi-2023-refractories'];
/** Word files hold the time and random marks their library puts in; the index holds their checksums. */
const TIMED = /\.docx$|^data\/v1\/index\.json$/;

async function bytesOf(site: string): Promise<Map<string, Buffer>> {
  const paths = (await listFiles(site)).filter((path) => !TIMED.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(site, path))]));
}

function buildWith(space: Workspace, cache: string | null): string {
  const before = process.env['CACHE_DIR'];
  if (cache) process.env['CACHE_DIR'] = cache;
  else delete process.env['CACHE_DIR'];
  const { code, output } = run(space, 'build');
  if (before) process.env['CACHE_DIR'] = before;
  else delete process.env['CACHE_DIR'];
  expect(code, output).toBe(0);
  return output;
}

describe('a build after one changed source', () => {
  it('takes the pages that show nothing new from the last one, and gives every byte that a whole build gives', async () => {
    const space = workspace();
    for (const id of DOCUMENTS) cpSync(join('content/sources', id), join(space.sources, id), { recursive: true });
    const cache = mkdtempSync(join(tmpdir(), 'duidu-cache-'));
    expect(buildWith(space, cache)).not.toContain('沿用');

    const source = join(space.sources, 'xinmi-2023-refractories', 'source.txt');
    const text = readFileSync(source, 'utf8');
    expect(text).toContain('耐火材料品牌');
    writeFileSync(source, text.replace('耐火材料品牌', '耐火材料名牌'));
    const output = buildWith(space, cache);
    const kept = Number(/沿用 (\d+) 页/.exec(output)?.[1] ?? 0);
    expect(kept, output).toBeGreaterThan(20);

    const whole: Workspace = { sources: space.sources, out: `${space.out}-whole` };
    // The ledger of anchors goes on from the last edition; a whole build has to go on from the same.
    cpSync(join(space.out, 'anchors.lock.json'), join(whole.out, 'anchors.lock.json'));
    cpSync(join(space.out, 'history'), join(whole.out, 'history'), { recursive: true });
    buildWith(whole, null);
    const [taken, made] = [await bytesOf(space.out), await bytesOf(whole.out)];
    expect([...taken.keys()]).toEqual([...made.keys()]);
    expect([...taken].filter(([path, bytes]) => !made.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
  }, 240_000);
});
