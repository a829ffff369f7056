import { statSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../scripts/emit/csv.ts';
import { recordsAsJson } from '../../scripts/emit/json-file.ts';
import { contentSum, writeLongData } from '../../scripts/emit/long-data.ts';
import { openPieceFile, type PieceFile } from '../../scripts/emit/piece-file.ts';

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

/** Writes records and returns both files, and how many pieces of JSON and CSV had to be made. */
async function write(list: Record<string, unknown>[], code = 'a', sumOf = contentSum) {
  let made = 0;
  const at = (kind: string): string => join(folder, `quantities.${kind}`);
  const open = (kind: string): PieceFile => {
    const file = openPieceFile(at(kind), { folder: join(folder, 'kept'), name: `quantities.${kind}`, code });
    const add: PieceFile['add'] = (sum, make) =>
      file.add(sum, () => {
        made += 1;
        return make();
      });
    return { ...file, add };
  };
  writeLongData(open('json'), open('csv'), list, COLUMNS, sumOf);
  return { json: await readFile(at('json'), 'utf8'), csv: await readFile(at('csv'), 'utf8'), made };
}

/** Each of six documents a piece, and what ends an array; JSON and CSV. */
const ALL_OF_SIX = 13;

describe('writeLongData', () => {
  it('writes what the whole list would give, and makes the rows of unchanged documents once', async () => {
    const all = records(6);
    const first = await write(all);
    expect(first).toEqual({ json: recordsAsJson(all), csv: toCsv(all, COLUMNS), made: ALL_OF_SIX });
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
    expect(await write(all)).toEqual({ json: recordsAsJson(all), csv: toCsv(all, COLUMNS), made: 4 });
  });

  it('makes all rows anew by other code', async () => {
    expect((await write(records(3), 'b')).made).toBe(7);
  });

  it('makes all rows anew where somebody wrote into the finished file, which is the kept one too', async () => {
    const all = records(3);
    await write(all);
    await writeFile(join(folder, 'quantities.csv'), 'something else');
    expect(await write(all)).toMatchObject({ csv: toCsv(all, COLUMNS), made: 3 });
    expect(await write(all)).toMatchObject({ csv: toCsv(all, COLUMNS), made: 0 });
  });

  it('leaves the file as it is where the records give the same, whatever their checksum', async () => {
    const all = records(4);
    await write(all);
    const before = statSync(join(folder, 'quantities.json'));
    const other = await write(all, 'a', (list) => `other ${contentSum(list)}`);
    expect(other).toMatchObject({ json: recordsAsJson(all), csv: toCsv(all, COLUMNS) });
    expect(statSync(join(folder, 'quantities.json'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect((await write(all, 'a', (list) => `other ${contentSum(list)}`)).made).toBe(0);
  });

  it.each([
    ['a document less at the end', [0, 1, 2]],
    ['a document less at the beginning', [1, 2, 3, 4]],
    ['documents in another order', [3, 0, 1, 4, 2]],
    ['documents in between', [0, 5, 1, 2, 6, 3, 4, 7]],
  ])('writes the whole list with %s', async (_, order) => {
    await write(records(5));
    const of = Map.groupBy(records(8), ({ clause }) => Number(/\d+/.exec(String(clause))?.[0]));
    const all = order.flatMap((document) => of.get(document) ?? []);
    expect(await write(all)).toMatchObject({ json: recordsAsJson(all), csv: toCsv(all, COLUMNS) });
  });

  it('writes a record longer than what is gathered before writing', async () => {
    const all = [...records(1), { clause: '文件9/p1#s1', quote: '长'.repeat(3_000_000), value: 1 }, ...records(1)];
    const { json, csv } = await write(all);
    expect(json === recordsAsJson(all)).toBe(true);
    expect(csv === toCsv(all, COLUMNS)).toBe(true);
  });
});
