import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesBeside } from '../../scripts/link/reuse/beside.ts';
import { findPassages } from '../../scripts/link/reuse/passages.ts';
import { makeClause, makeDocument } from './make.ts';

const PHRASES = [
  '引导企业改造升级智能化生产线',
  '对首次认定的高新技术企业给予奖励',
  '定期发布急需紧缺人才目录引进人才',
  '推进耐火材料行业节能改造淘汰窑炉',
];
/** So often a phrase stands in a text: more than once, up to more than all texts may hold of what is followed. */
const TIMES = [1, 2, 30];

/** A document: the year it is issued in, 0 for none, and its clauses, each some phrases and how often they are said. */
type Made = readonly [year: number, clauses: readonly (readonly [phrases: readonly number[], times: number])[]];

const made: fc.Arbitrary<Made> = fc.tuple(
  fc.nat(5),
  fc.array(
    fc.tuple(
      fc.array(fc.nat(PHRASES.length - 1), { minLength: 1, maxLength: 3 }),
      fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.nat(TIMES.length - 1)),
    ),
    { maxLength: 4 },
  ),
);

/** An edition of a corpus: documents by their names; those that are missing are not in it. */
type Edition = ReadonlyMap<string, Made>;
/** What changes in the next one: documents that come, or are others now; null for one that goes. */
type Change = readonly (readonly [name: number, document: Made | null])[];

const MOST = 16;
const name = (n: number): string => `d${String(n).padStart(2, '0')}`;
const change: fc.Arbitrary<Change> = fc.array(fc.tuple(fc.nat(MOST), fc.option<Made>(made, { freq: 4 })), {
  maxLength: 3,
});

function changed(edition: Edition, changes: Change): Edition {
  const next = new Map(edition);
  for (const [n, document] of changes)
    if (document === null) next.delete(name(n));
    else next.set(name(n), document);
  return new Map([...next].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const inputOf = (edition: Edition) => {
  const documents = [...edition].map(([id, [year]]) =>
    makeDocument(id, '410100', year === 0 ? null : `202${year}-01-01`),
  );
  const clauses = [...edition].flatMap(([id, [, texts]]) =>
    texts.map(([phrases, times], n) =>
      makeClause(id, `s${n + 1}`, phrases.map((phrase) => `${PHRASES[phrase]}。`.repeat(TIMES[times] ?? 1)).join('')),
    ),
  );
  return { documents, clauses };
};
const keptIn = (folder: string, edition: Edition) => ({
  folder,
  editions: new Map([...edition].map(([id, document]) => [id, `${id} ${JSON.stringify(document)}`])),
});
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'duidu-shared-'));
const again = (folder: string, edition: Edition) => {
  const { clauses, documents } = inputOf(edition);
  return passagesBeside(clauses, documents, keptIn(folder, edition));
};
const anew = (edition: Edition) => findPassages(inputOf(edition).clauses, inputOf(edition).documents);

const many = (documents: readonly Made[]): Edition => new Map(documents.map((document, n) => [name(n), document]));

describe('passages from those of the last run', () => {
  it('are those that are found anew, whatever has come, gone or changed in between', async () => {
    const first = fc.array(made, { minLength: 8, maxLength: MOST });
    await fc.assert(
      fc.asyncProperty(first, fc.array(change, { minLength: 1, maxLength: 4 }), async (documents, changes) => {
        const folder = newFolder();
        let edition = many(documents);
        await again(folder, edition);
        for (const one of changes) {
          edition = changed(edition, one);
          expect(await again(folder, edition)).toEqual(anew(edition));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are others between two documents that stayed, where a third says usual wording no more', async () => {
    const say = (year: number): Made => [year, [[[0], 0]]];
    // Nine places are more than are followed from each to all.
    const edition = many([say(1), say(1), say(1), say(1), say(1), say(2), say(2), say(2), say(3)]);
    const folder = newFolder();
    const before = await again(folder, edition);
    const after = changed(edition, [[7, [2, []]]]);
    const found = await again(folder, after);
    const joins = (from: string, to: string) => (passage: { from: string; to: string }) =>
      passage.from.startsWith(from) && passage.to.startsWith(to);
    expect(before.some(joins('d04', 'd08'))).toBe(false);
    expect(found.some(joins('d04', 'd08'))).toBe(true);
    expect(found).toEqual(anew(after));
  });

  it('are not taken from a file that is no such file, or not all of it', async () => {
    const edition = many([
      [1, [[[0], 0]]],
      [2, [[[0, 1], 0]]],
    ]);
    const folder = newFolder();
    await again(folder, edition);
    const whole = readFileSync(join(folder, 'shared'));
    for (const bytes of [Buffer.of(), Buffer.from('{"an": "earlier form"}'), whole.subarray(0, whole.length - 4)]) {
      writeFileSync(join(folder, 'shared'), bytes);
      expect(await again(folder, edition)).toEqual(anew(edition));
    }
  });
});
