import { describe, expect, it } from 'vitest';
import { recordSums, tellLink } from '../../scripts/emit/record-sums.ts';
import type { Link, Passage } from '../../src/domain/link.ts';

const editions = new Map([
  ['a', '1'],
  ['b', '1'],
]);
const quantities = [
  { id: 'q-1', clause: 'a#s1', value: 1 },
  { id: 'q-2', clause: 'b#s1', value: 2 },
];
const link: Link = {
  id: 'l-1',
  from: 'a#s1',
  to: 'b#s1',
  relation: 'same-measure',
  relations: ['same-measure'],
  direction: 'down',
  strength: 2,
  score: 0.612,
  explanation: '得分0.61',
  evidence: { from: '支持技术改造', to: '支持企业技术改造', shared: ['支持'] },
  status: 'auto',
};
const passage: Passage = {
  from: 'a#s1',
  to: 'b#s1',
  fromRange: [0, 12],
  toRange: [2, 14],
  text: '鼓励企业开展智能化改造升级',
  boilerplate: false,
};

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

  it.each<[string, Partial<Link>]>([
    ['a score', { score: 0.613 }],
    ['the reasons', { explanation: '得分0.62' }],
    ['a relation', { relations: ['same-subject'] }],
    ['a strength', { strength: 3 }],
    ['a confirmation', { status: 'confirmed' }],
  ])('tells links by %s: the same documents are linked otherwise among others', (_, change) => {
    const sum = recordSums(editions, 'links');
    expect(sum([structuredClone(link)])).toBe(sum([link]));
    expect(sum([{ ...link, ...change }])).not.toBe(sum([link]));
  });

  it.each<[string, Partial<Passage>]>([
    ['where they begin', { fromRange: [1, 12] }],
    ['where they end', { toRange: [2, 15] }],
    ['whether they are formulae', { boilerplate: true }],
  ])('tells passages by %s', (_, change) => {
    const sum = recordSums(editions, 'passages');
    expect(sum([structuredClone(passage)])).toBe(sum([passage]));
    expect(sum([{ ...passage, ...change }])).not.toBe(sum([passage]));
  });

  it('tells what is quoted of two documents by their editions', () => {
    const others = new Map([...editions, ['b', '2']]);
    for (const [name, record] of [
      ['links', link],
      ['passages', passage],
    ] as const)
      expect(recordSums(others, name)([record])).not.toBe(recordSums(editions, name)([record]));
  });

  it('tells quotes by what they are where an edition is not known, or a person decided', () => {
    const other = { ...link, evidence: { ...link.evidence, from: '支持改造' } };
    expect(tellLink(other, new Map())).not.toBe(tellLink(link, new Map()));
    const confirmed = { status: 'confirmed' } as const;
    expect(tellLink({ ...other, ...confirmed }, editions)).not.toBe(tellLink({ ...link, ...confirmed }, editions));
    const sum = recordSums(new Map(), 'passages');
    expect(sum([{ ...passage, text: '鼓励企业开展智能化改造' }])).not.toBe(sum([passage]));
  });

  it('says nothing of a score to pages, which show none', () => {
    expect(tellLink({ ...link, score: 0.613 }, editions)).toBe(tellLink(link, editions));
  });
});
