import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptIn } from '../../scripts/link/kept/kept-in.ts';
import { openKeptWords } from '../../scripts/link/kept/kept-words.ts';
import { packColumns, unpackColumns } from '../../scripts/link/kept/number-columns.ts';
import { pairTable } from '../../scripts/link/kept/pair-table.ts';
import { link } from '../../scripts/link/link.ts';
import { bareReader, linkable } from '../../scripts/link/unit.ts';
import { saidBy } from '../../scripts/link/words/said.ts';
import type { Clause } from '../../src/domain/clause.ts';
import { makeClause, makeDocument } from './make.ts';

const NO_DECISIONS = { documents: new Map(), topics: [], agencies: [], synonyms: [], register: [], measures: [] };
const PHRASES = [
  '引导企业改造升级智能化生产线，应用云计算和工业互联网',
  '建立企业家健康档案，每年提供一次免费体检',
  '对首次认定的高新技术企业给予20万元奖励',
  '定期发布急需紧缺人才目录，引进高层次人才',
  '推进耐火材料行业节能改造，淘汰落后窑炉',
  '组织产销对接活动，填补上下游之间的空缺',
];

/** Texts of three documents: each a list of clauses, each clause some phrases. */
type Texts = readonly (readonly (readonly number[])[])[];

const documents = ['410000', '410100', '410183'].map((code, at) => makeDocument(`d${at}`, code, `202${at}-01-01`));
const clausesOf = (texts: Texts): Clause[] =>
  texts.flatMap((clauses, at) =>
    clauses.map((phrases, n) =>
      makeClause(`d${at}`, `s${n + 1}`, `${phrases.map((phrase) => PHRASES[phrase]).join('。')}。`, '提升水平'),
    ),
  );
const inputOf = (texts: Texts) => ({ documents, clauses: clausesOf(texts), tables: [], topics: [], references: [] });
/** What a document is made from is its text here. */
const keptIn = (folder: string, texts: Texts): KeptIn => ({
  folder,
  editions: new Map(texts.map((clauses, at) => [`d${at}`, `${at}: ${JSON.stringify(clauses)}`])),
});
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'duidu-linking-'));

const TEXTS: Texts = [
  [[0], [1, 2]],
  [
    [0, 3],
    [2, 5],
  ],
  [[0, 4], [1], [2]],
];

describe('linking with what the last run kept', () => {
  it('gives what linking gives without, whatever has changed in between', async () => {
    const text = fc.array(fc.array(fc.nat(PHRASES.length - 1), { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    const runs = fc.array(fc.tuple(text, text, text), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(runs, async (editions) => {
        const folder = newFolder();
        for (const texts of editions)
          expect(await link(inputOf(texts), NO_DECISIONS, keptIn(folder, texts))).toEqual(
            await link(inputOf(texts), NO_DECISIONS),
          );
      }),
      { numRuns: 25 },
    );
  });

  it.each(['terms', 'pairs'])(
    'takes nothing from a file of %s that is no such file, or not all of it',
    async (name) => {
      const folder = newFolder();
      const first = await link(inputOf(TEXTS), NO_DECISIONS, keptIn(folder, TEXTS));
      const whole = readFileSync(join(folder, name));
      for (const bytes of [Buffer.of(), Buffer.from('{"an": "earlier form"}'), whole.subarray(0, whole.length - 4)]) {
        writeFileSync(join(folder, name), bytes);
        expect(await link(inputOf(TEXTS), NO_DECISIONS, keptIn(folder, TEXTS))).toEqual(first);
      }
    },
  );
});

describe('kept words', () => {
  const units = linkable(clausesOf(TEXTS), documents, bareReader());
  const open = (folder: string, texts = TEXTS) => openKeptWords(keptIn(folder, texts), documents, 0);

  it('are found for unchanged documents, in the numbers that the others go on from', async () => {
    const folder = newFolder();
    const first = await open(folder);
    const said = saidBy(units, first);
    await first.close();
    const changed: Texts = [TEXTS[0] ?? [], TEXTS[1] ?? [], [[5]]];
    const second = await open(folder, changed);
    expect(documents.map((document) => second.find(document) !== null)).toEqual([true, true, false]);
    expect(second.find(documents[0] ?? makeDocument('', '', null))).toEqual(said.slice(0, 2));
    expect(second.numbering.pairs()).toEqual(first.numbering.pairs());
  });

  it('are not taken in the numbers of a run beside', async () => {
    const folder = newFolder();
    const read = async (texts: Texts): Promise<() => Promise<void>> => {
      const run = await open(folder, texts);
      saidBy(linkable(clausesOf(texts), documents, bareReader()), run);
      return run.close;
    };
    const last = (phrase: number): Texts => [[[0]], [[1]], [[phrase]]];
    await (await read(last(2)))();
    // Both go on from the same numbering, each with terms of its own.
    const closes = [await read(last(4)), await read(last(5))];
    for (const close of closes) await close();
    const [, , document = makeDocument('', '', null)] = documents;
    expect((await open(folder, last(4))).find(document)).toBeNull();
    expect((await open(folder, last(5))).find(document)).not.toBeNull();
  });

  it('begin anew where most documents are new', async () => {
    const folder = newFolder();
    const first = await open(folder);
    saidBy(units, first);
    await first.close();
    const second = await open(folder, [TEXTS[0] ?? [], [[4]], [[5]]]);
    expect(documents.map((document) => second.find(document))).toEqual([null, null, null]);
    expect(second.numbering.size()).toBe(0);
  });
});

describe('a table of pairs', () => {
  it('asks for the numbers of a pair only where either unit is another than before', () => {
    const [a, b, c] = linkable(clausesOf(TEXTS), documents, bareReader());
    if (!a || !b || !c) throw new Error('three units');
    const first = pairTable();
    first.of(a, c, () => [7, 8]);
    first.of(b, c, () => [9]);
    // The first unit is gone, and the others stand one place before.
    const today = (unit: typeof a) => ({ ...unit, index: unit.index - 1 });
    const second = pairTable(first.asked(), Int32Array.of(-1, 0, 1));
    const unasked = (): number[] => {
      throw new Error('asked for');
    };
    expect([...Array.from(second.of(today(b), today(c), unasked))]).toEqual([9]);
    expect(() => second.of(today(c), today(b), unasked)).toThrow('asked for');
  });
});

describe('columns of numbers', () => {
  it('are read back as they were written, each in whatever pieces', () => {
    const column = fc.array(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 5 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(column, { maxLength: 4 }), (head, columns) => {
        const bytes = packColumns(
          head,
          columns.map((pieces) => pieces.map((piece) => Int32Array.from(piece))),
        );
        const read = unpackColumns(bytes);
        expect(read?.head).toEqual(JSON.parse(JSON.stringify(head)));
        expect(read?.columns.map((numbers) => [...numbers])).toEqual(columns.map((pieces) => pieces.flat()));
        expect(unpackColumns(bytes.subarray(0, bytes.length - 4))).toBeNull();
      }),
    );
  });
});
