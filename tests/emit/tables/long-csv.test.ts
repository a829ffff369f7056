import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPieceFile, type PieceFile } from '../../../scripts/emit/piece-file.ts';
import { sheetCsv, writeLongCsv } from '../../../scripts/emit/tables/long-csv.ts';
import type { Sheet, SheetRow, SheetRows } from '../../../src/view/sheet/sheet.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'long-csv-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const row = (at: number): SheetRow => [
  `第 ${at} 行，“引文”`,
  at % 3 === 0 ? null : at,
  `/p/#q-${(at * 7919).toString(16)}`,
];
const sheet = (rows: SheetRow[]): Sheet => ({
  name: '表',
  columns: [{ label: '名' }, { label: '数' }, { label: '址' }],
  rows,
});

/** Writes a table and returns how many pieces had to be made; the file must be that of the whole table. */
function write(rows: SheetRow[]): number {
  let made = 0;
  const file = openPieceFile(join(folder, 'table.csv'), { folder: join(folder, 'kept'), name: 'table.csv', code: '' });
  const add: PieceFile['add'] = (sum, make) =>
    file.add(sum, () => {
      made += 1;
      return make();
    });
  writeLongCsv({ ...file, add }, sheet(rows), new Map());
  expect(readFileSync(join(folder, 'table.csv'), 'utf8')).toBe(sheetCsv(sheet(rows)));
  return made;
}

it('makes only the pieces of a long table whose rows changed, moved in or out', () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => row(at));
  expect(write(rows)).toBeGreaterThan(10);
  expect(write(rows)).toBe(0);
  expect(write(rows.with(2_000, ['改', 1, '/p/#q-1']))).toBeLessThan(4);
  expect(write([...rows.slice(0, 700), row(9_000), row(9_001), ...rows.slice(700)])).toBeLessThan(7);
  expect(write(rows.toSpliced(3_000, 5))).toBeLessThan(10);
  expect(write([])).toBe(0);
});

describe('a table of which it is told what its rows are made from', () => {
  const table = longTable();
  const editions = (changes: Record<string, string> = {}): Map<string, string> =>
    new Map(Object.entries({ a: '1', b: '1', c: '1', ...changes }));

  it('makes no row of documents that did not change', () => {
    expect(table.write(editions())).toBe(300);
    expect(table.write(editions())).toBe(0);
    expect(table.write(editions({ b: '2' }), { words: { b: '扶持' } })).toBe(100);
  });

  it('makes rows anew when a record comes, goes or has another id', () => {
    table.write(editions());
    const more = table.records.toSpliced(250, 0, { id: 'c-new', doc: 'c' });
    expect(table.write(editions(), { records: more })).toBe(101);
    table.write(editions());
    expect(table.write(editions(), { records: table.records.with(7, { id: 'a-7-2', doc: 'a' }) })).toBe(100);
  });

  it('makes all rows anew when something else changes that they are made from', () => {
    table.write(editions());
    expect(table.write(editions(), { besides: '新' })).toBe(300);
  });

  it('makes every row where the edition of a document is not known', () => {
    table.write(editions());
    const unknown = new Map([...editions()].filter(([doc]) => doc !== 'b'));
    expect(table.write(unknown, { words: { b: '鼓励' } })).toBe(200);
    expect(table.write(unknown, { words: { b: '引导' } })).toBe(200);
  });
});

/** A table of three documents with a hundred rows each, whose words depend on the document and on something else. */
function longTable() {
  const records = ['a', 'b', 'c'].flatMap((doc) =>
    Array.from({ length: 100 }, (_, at) => ({ id: `${doc}-${at}`, doc })),
  );
  interface Change {
    records?: typeof records;
    besides?: string;
    words?: Record<string, string>;
  }
  /** Writes it and returns how many rows had to be made; the file must be that of the whole table. */
  const write = (editions: Map<string, string>, change: Change = {}): number => {
    const { besides = '', words = {} } = change;
    const list = change.records ?? records;
    let made = 0;
    const make = ({ id, doc }: (typeof records)[number]): SheetRow => {
      made += 1;
      return [`${words[doc] ?? '支持'}${besides}`, null, `/p/#${id}`];
    };
    const rows: SheetRows = {
      length: list.length,
      slice: (from, to) => list.slice(from, to).map(make),
      *[Symbol.iterator]() {
        for (const record of list) yield make(record);
      },
      basis: { records: () => list, besides: () => besides },
    };
    const keptAs = { folder: join(folder, 'kept'), name: 'known.csv', code: '' };
    const known = { ...sheet([]), rows };
    writeLongCsv(openPieceFile(join(folder, 'known.csv'), keptAs), known, editions);
    const count = made;
    expect(readFileSync(join(folder, 'known.csv'), 'utf8')).toBe(sheetCsv(known));
    return count;
  };
  return { records, write };
}
