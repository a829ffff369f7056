import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../scripts/emit/csv.ts';
import { recordsAsJson } from '../../scripts/emit/json-file.ts';
import { openKeptCsv } from '../../scripts/emit/kept-csv.ts';
import { writeLongData } from '../../scripts/emit/long-data.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'long-data-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const COLUMNS = ['clause', 'quote', 'value'];
const records = (documents: number): Record<string, unknown>[] =>
  Array.from({ length: documents * 130 }, (_, at) => ({
    clause: `文件${Math.floor(at / 130)}/p1#s${at % 130}`,
    quote: `到2025年，“第${at}项”\n达到`,
    value: at,
  }));

/** Writes records and returns both files, and how many pieces of CSV had to be made. */
async function write(list: Record<string, unknown>[], code = 'a') {
  const kept = openKeptCsv(join(folder, 'kept'), 'quantities', code);
  let made = 0;
  const counted: typeof kept = {
    ...kept,
    piece: (sum, make) =>
      kept.piece(sum, () => {
        made += 1;
        return make();
      }),
  };
  const at = (kind: string): string => join(folder, `quantities.${kind}`);
  await writeLongData(at, list, COLUMNS, counted);
  return { json: await readFile(at('json'), 'utf8'), csv: await readFile(at('csv'), 'utf8'), made };
}

describe('writeLongData', () => {
  it('writes what the whole list would give, and makes the rows of unchanged documents once', async () => {
    const all = records(6);
    const first = await write(all);
    expect(first).toEqual({ json: recordsAsJson(all), csv: toCsv(all, COLUMNS), made: 6 });
    expect(await write(all)).toEqual({ ...first, made: 0 });
  });

  it('makes only the rows of the document that changed, grew or is new', async () => {
    const all = records(7);
    all.splice(
      300,
      1,
      { clause: '文件2/p1#s40', quote: '=1+1', value: null },
      { clause: '文件2/p1#s40-2', quote: '新', value: 1 },
    );
    expect(await write(all)).toEqual({ json: recordsAsJson(all), csv: toCsv(all, COLUMNS), made: 2 });
  });

  it('makes all rows anew by other code', async () => {
    expect((await write(records(3), 'b')).made).toBe(3);
  });

  it('makes all rows anew where somebody wrote into the finished file, which is the kept one too', async () => {
    const all = records(3);
    await write(all);
    await writeFile(join(folder, 'quantities.csv'), 'something else');
    expect(await write(all)).toMatchObject({ csv: toCsv(all, COLUMNS), made: 3 });
    expect(await write(all)).toMatchObject({ csv: toCsv(all, COLUMNS), made: 0 });
  });

  it('writes a record longer than what is gathered before writing', async () => {
    const all = [...records(1), { clause: '文件9/p1#s1', quote: '长'.repeat(3_000_000), value: 1 }, ...records(1)];
    const { json, csv } = await write(all);
    expect(json === recordsAsJson(all)).toBe(true);
    expect(csv === toCsv(all, COLUMNS)).toBe(true);
  });
});
