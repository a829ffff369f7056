import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../scripts/lib/files.ts';
import { run, workspace } from './workspace.ts';

it('a second run of content changes no byte, and the committed texts are what the sources give', async () => {
  const space = { ...workspace(), sources: 'content/sources' };
  const read = async (folder: string): Promise<Record<string, string>> =>
    Object.fromEntries((await listFiles(folder)).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  expect(run(space, 'content').code).toBe(0);
  const first = await read(space.out);
  expect(run(space, 'content').code).toBe(0);
  expect(await read(space.out)).toEqual(first);
  expect(await read('content/policies')).toEqual(await read(join(space.out, 'policies')));
});
