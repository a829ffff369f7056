import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/lib/files.ts';
import { run, type Workspace, workspace } from './workspace.ts';

const DOCUMENTS = ['zhengzhou-2022-new-materials', 'xinmi-2023-refractories', 'henan-2017-new-materials'];

async function bytesOf(site: string): Promise<Map<string, Buffer>> {
  const paths = await listFiles(site);
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

/** Builds all anew beside and returns the paths of what differs, or stands on one side only. */
async function differences(space: Workspace, before: string): Promise<string[]> {
  const whole: Workspace = { sources: space.sources, out: `${space.out}-whole` };
  rmSync(whole.out, { recursive: true, force: true });
  // The ledger of anchors goes on from the last edition; a whole build has to go on from the same.
  cpSync(before, whole.out, { recursive: true });
  buildWith(whole, null);
  const [taken, made] = [await bytesOf(space.out), await bytesOf(whole.out)];
  return [...new Set([...taken.keys(), ...made.keys()])].filter(
    (path) => made.get(path) === undefined || !taken.get(path)?.equals(made.get(path) ?? Buffer.of()),
  );
}

/** Keeps the ledger of anchors and the history of words of a built site. */
function edition(space: Workspace): string {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-edition-'));
  cpSync(join(space.out, 'anchors.lock.json'), join(folder, 'anchors.lock.json'));
  cpSync(join(space.out, 'history'), join(folder, 'history'), { recursive: true });
  return folder;
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

const kept = (output: string): number => Number(/沿用 (\d+) 页/.exec(output)?.[1] ?? 0);

describe('a build after a change', () => {
  it('takes what shows nothing new from the last one, and gives every byte that a whole build gives', async () => {
    const space = workspace();
    const bring = (id: string): void =>
      cpSync(join('content/sources', id), join(space.sources, id), { recursive: true });
    DOCUMENTS.forEach(bring);
    const cache = mkdtempSync(join(tmpdir(), 'duidu-cache-'));
    expect(buildWith(space, cache)).not.toContain('沿用');
    const first = edition(space);

    change(join(space.sources, 'xinmi-2023-refractories', 'source.txt'), '耐火材料品牌', '耐火材料名牌');
    const afterSource = buildWith(space, cache);
    expect(kept(afterSource), afterSource).toBeGreaterThan(20);
    expect(await differences(space, first)).toEqual([]);
    const second = edition(space);

    // The name of a document stands on pages of others; a new one comes between them in every order, and shares place and
    // year with one that is there, so that both are called otherwise then.
    change(join(space.sources, 'zhengzhou-2022-new-materials', 'meta.yaml'), '加快新材料', '加快推进新材料');
    bring('henan-2015-advanced-manufacturing');
    change(join(space.sources, 'henan-2015-advanced-manufacturing', 'meta.yaml'), 'issuedOn: 2015', 'issuedOn: 2017');
    const afterMore = buildWith(space, cache);
    expect(kept(afterMore), afterMore).toBeGreaterThan(5);
    expect(await differences(space, second)).toEqual([]);
    const index = readFileSync(join(space.out, 'compare', 'documents', 'index.html'), 'utf8');
    for (const name of ['河南 2017 新型材料业', '河南 2017 先进制造业大省']) expect(index).toContain(name);
  }, 300_000);
});
