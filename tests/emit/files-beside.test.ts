import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FilesBeside, openFilesBeside } from '../../scripts/emit/files-beside.ts';
import { openPieceFile } from '../../scripts/emit/piece-file.ts';

let folder: string;
let files: FilesBeside;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-beside-'));
  files = openFilesBeside();
});
afterEach(async () => {
  await files.stop();
  rmSync(folder, { recursive: true });
});

/** Writes a file of some pieces beside this thread; returns how many had to be made. */
function write(pieces: readonly string[]): number {
  let made = 0;
  const keptAs = { folder: join(folder, 'kept'), name: 'file', code: '' };
  const file = openPieceFile(join(folder, 'data', 'file'), keptAs, files.openWriter);
  for (const piece of pieces)
    file.add(piece, () => {
      made += 1;
      return Buffer.from(piece);
    });
  file.end();
  return made;
}

const written = (): string => readFileSync(join(folder, 'data', 'file'), 'utf8');

describe('a long file that is written beside the build', () => {
  it('is what it would be, whatever was copied of the last one', async () => {
    for (const [pieces, made] of [
      [['一', '二', '三'], 3],
      [['一', '二', '三'], 0],
      [['零', '一', '三', '四'], 2],
      [['三', '一'], 0],
    ] as const) {
      expect(write(pieces)).toBe(made);
      await files.written();
      expect(written()).toBe(pieces.join(''));
    }
  });

  it('does not stand where something went wrong', async () => {
    write(['一']);
    await files.written();
    mkdirSync(join(folder, 'data', 'file.new'));
    write(['二']);
    await expect(files.written()).rejects.toThrow('EISDIR');
    expect(written()).toBe('一');
  });
});

it('writes the sources and measures what stands then', async () => {
  const done = files.sources(new Map([['a', '某市意见\n']]), join(folder, 'data'));
  const measures = await files.measure(join(folder, 'data'), ['.'], null);
  await done;
  expect([...measures.keys()]).toEqual(['sources/a.txt']);
  expect(readFileSync(join(folder, 'data', 'sources', 'a.txt'), 'utf8')).toBe('某市意见\n');
});
