import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measureBelow, measureFiles } from '../../scripts/emit/measure.ts';

it('measures every file below a folder, longer ones than it reads at a time too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'abc'), 'abc');
  writeFileSync(join(folder, 'deep', 'long'), 'a'.repeat(1_000_000 * 3));
  const measures = await measureBelow(folder, ['.']);
  expect(measures).toEqual(measureFiles(folder, ['abc', 'deep/long']));
  expect(measures.get('abc')).toEqual({
    bytes: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
  expect(measures.get('deep/long')?.bytes).toBe(3_000_000);
  expect((await measureBelow(folder, ['deep', 'none'])).size).toBe(1);
  rmSync(folder, { recursive: true });
});

it('takes the measures of files that nobody wrote to from the last build, and measures the others anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  const keptAs = join(folder, 'kept', 'measures.json');
  const measure = () => measureBelow(folder, ['data'], keptAs);
  mkdirSync(join(folder, 'data'));
  for (const name of ['a', 'b']) writeFileSync(join(folder, 'data', name), 'abc');
  const first = await measure();
  const told = JSON.parse(readFileSync(keptAs, 'utf8'));
  told['data/a'].sha256 = 'kept';
  writeFileSync(keptAs, JSON.stringify(told));
  expect((await measure()).get('data/a')?.sha256).toBe('kept');
  for (const name of ['a', 'b']) writeFileSync(join(folder, 'data', name), 'cba');
  const second = await measure();
  expect(second).toEqual(measureFiles(folder, ['data/a', 'data/b']));
  expect(second).not.toEqual(first);
  rmSync(join(folder, 'data', 'b'));
  expect([...(await measure()).keys()]).toEqual(['data/a']);
  rmSync(folder, { recursive: true });
});
