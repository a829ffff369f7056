import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refuseForeign } from '../../scripts/emit/own-folder.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-folder-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('builds into nothing, into an empty folder and into an earlier output, and into nothing else', () => {
  const out = join(folder, 'out');
  refuseForeign(out);
  mkdirSync(out);
  refuseForeign(out);
  writeFileSync(join(out, '年报.docx'), '');
  expect(() => refuseForeign(out)).toThrow(/输出文件夹里有别的东西（年报\.docx）.*OUT_DIR/u);
  mkdirSync(join(out, 'pagefind'));
  refuseForeign(out);
});
