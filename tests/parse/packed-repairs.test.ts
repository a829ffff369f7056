import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRepairs, unpackRepairs } from '../../scripts/parse/packed-repairs.ts';
import { type Repair, repairSchema } from '../../src/domain/repair.ts';

const words = fc.string({ unit: 'binary', maxLength: 3 });
const offset = fc.nat(60_000_000);
const repairs: fc.Arbitrary<Repair[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...repairSchema.shape.kind.options),
      sourceRange: fc.tuple(offset, offset),
      before: words,
      after: words,
      to: fc.option(offset),
      reason: words,
      by: fc.constantFrom(...repairSchema.shape.by.options),
      rule: fc.option(words),
      sourceLine: offset,
      clause: fc.option(words),
    }),
  )
  .map((list) => list.map((fields, at) => ({ id: `某件~${at + 1}`, doc: '某件', ...fields })));

it('gives every repair back, to the last field and in the same order of fields', () => {
  fc.assert(
    fc.property(repairs, (list) => {
      const back = unpackRepairs('某件', structuredClone(packRepairs(list)));
      expect(JSON.stringify(back)).toBe(JSON.stringify(list));
    }),
  );
});

it('has a place for every field of a repair', () => {
  const [one] = unpackRepairs('a', { numbers: new Int32Array(11), words: ['layout'] });
  expect(Object.keys(one ?? {}).sort()).toEqual(Object.keys(repairSchema.shape).sort());
});
