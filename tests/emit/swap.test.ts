import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clearAttic, swapFolder } from '../../scripts/emit/swap.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function site(words: string): string {
  const made = join(folder, 'work');
  mkdirSync(join(made, 'deep'), { recursive: true });
  writeFileSync(join(made, 'deep', 'index.html'), words);
  return made;
}

it('puts a site in the place of the last one, which goes to the attic until the next build clears it', async () => {
  const [to, attic] = [join(folder, 'dist'), join(folder, 'build', 'old')];
  const words = (): string => readFileSync(join(to, 'deep', 'index.html'), 'utf8');
  await clearAttic(attic);
  await swapFolder(site('first'), to, attic);
  expect(words()).toBe('first');
  await swapFolder(site('second'), to, attic);
  expect(words()).toBe('second');
  expect(readdirSync(attic)).toHaveLength(1);
  await clearAttic(attic);
  expect(readdirSync(attic)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['build', 'dist']);
});
