import { describe, expect, it } from 'vitest';
import { recordSums } from '../../scripts/emit/record-sums.ts';

const editions = new Map([
  ['a', '1'],
  ['b', '1'],
]);
const quantities = [
  { id: 'q-1', clause: 'a#s1', value: 1 },
  { id: 'q-2', clause: 'b#s1', value: 2 },
];
const links = [{ id: 'l-1', from: 'a#s1', to: 'b#s1', evidence: { from: '支持技术改造', to: '支持企业技术改造' } }];

describe('recordSums', () => {
  it('tells records of a document by its edition and their ids', () => {
    const sum = recordSums(editions, 'quantities');
    expect(sum(structuredClone(quantities))).toBe(sum(quantities));
    expect(recordSums(new Map([...editions, ['b', '2']]), 'quantities')(quantities)).not.toBe(sum(quantities));
    expect(sum(quantities.with(0, { id: 'q-1-2', clause: 'a#s1', value: 1 }))).not.toBe(sum(quantities));
    expect(sum(quantities.slice(0, 1))).not.toBe(sum(quantities));
  });

  it('tells them by what they are where an edition is not known', () => {
    const sum = recordSums(new Map([['a', '1']]), 'quantities');
    expect(sum(quantities.with(1, { id: 'q-2', clause: 'b#s1', value: 3 }))).not.toBe(sum(quantities));
  });

  it('tells links by what they are: the same documents are linked otherwise among others', () => {
    const sum = recordSums(editions, 'links');
    expect(sum(structuredClone(links))).toBe(sum(links));
    expect(sum(links.map((link) => ({ ...link, score: 0.5 })))).not.toBe(sum(links));
  });
});
