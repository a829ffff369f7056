import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openKeptTexts } from '../../../scripts/emit/pages/kept-texts.ts';
import { listFiles } from '../../../scripts/lib/files.ts';
import type { PageRef } from '../../../src/view/pages.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-texts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = (...keys: string[]): PageRef[] => keys.map((key) => ({ key }) as PageRef);

it('takes what a page was compiled to while its MDX is the same, and keeps none of a page that is gone', async () => {
  const compiled: string[] = [];
  const compile = (mdx: string) => async () => {
    compiled.push(mdx);
    return `\n${mdx}\n`;
  };
  const build = async (texts: Record<string, string>): Promise<void> => {
    const kept = await openKeptTexts(folder);
    for (const [page, mdx] of Object.entries(texts))
      expect(await kept.take(page, mdx, compile(mdx))).toBe(`\n${mdx}\n`);
    await kept.close(pages('zz', 'zz/a'));
  };
  await build({ zz: '甲', 'zz/a': '乙', yy: '丙' });
  expect(compiled).toEqual(['甲', '乙', '丙']);
  expect(await listFiles(folder)).toEqual(['zz.js', 'zz/a.js']);
  await build({ zz: '甲', 'zz/a': '丁' });
  // A page that no build asked for in between is still there.
  await build({});
  await build({ zz: '甲', 'zz/a': '丁' });
  expect(compiled).toEqual(['甲', '乙', '丙', '丁']);
});
