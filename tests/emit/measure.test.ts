import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measureBeside, measureFiles } from '../../scripts/emit/measure.ts';

it('measures every file below a folder, beside or at once, longer ones than it reads at a time too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'abc'), 'abc');
  writeFileSync(join(folder, 'deep', 'long'), 'a'.repeat(1_000_000 * 3));
  const measures = await measureBeside(folder);
  expect(measures).toEqual(measureFiles(folder, ['abc', 'deep/long']));
  expect(measures.get('abc')).toEqual({
    bytes: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
  expect(measures.get('deep/long')?.bytes).toBe(3_000_000);
  await expect(measureBeside(join(folder, 'none'))).resolves.toEqual(new Map());
  rmSync(folder, { recursive: true });
});
