import { describe, expect, it } from 'vitest';
import { linkSum } from '../../scripts/emit/record-sums.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { Link } from '../../src/domain/link.ts';
import { makeClause, makeCorpus, makeDocument } from '../view/make.ts';

const LINK: Link = {
  id: 'l-1',
  from: 'a#s1',
  to: 'b#s1',
  relation: 'same-measure',
  relations: ['same-measure'],
  direction: 'down',
  strength: 2,
  score: 0.5,
  explanation: '同一措施',
  evidence: { from: '支持技术改造', to: '支持企业技术改造', shared: ['技术改造'] },
  status: 'auto',
};

const corpusOf = (part: Partial<Corpus> = {}): Corpus =>
  makeCorpus({
    documents: [makeDocument({ id: 'a' }), makeDocument({ id: 'b' })],
    clauses: [makeClause({ doc: 'a', anchor: 's1' }), makeClause({ doc: 'b', anchor: 's1' })],
    links: [LINK],
    ...part,
  });

const sumIn = (part: Partial<Corpus>, link: Link = part.links?.[0] ?? LINK): string => linkSum(corpusOf(part), link);

describe('linkSum', () => {
  it('is the same for the same link between the same clauses', () => {
    expect(sumIn({ links: [structuredClone(LINK)] })).toBe(sumIn({}));
  });

  it.each<[string, Partial<Corpus>]>([
    ['a word of a quote', { links: [{ ...LINK, evidence: { ...LINK.evidence, to: '扶持企业技术改造' } }] }],
    ['the score', { links: [{ ...LINK, score: 0.51 }] }],
    [
      'the short title of a document',
      { documents: [makeDocument({ id: 'a' }), makeDocument({ id: 'b', shortTitle: '乙' })] },
    ],
    ['the level of a document', { documents: [makeDocument({ id: 'a', level: 'nation' }), makeDocument({ id: 'b' })] }],
    [
      'how a clause is cited',
      { clauses: [makeClause({ doc: 'a', anchor: 's1', citation: '一' }), makeClause({ doc: 'b', anchor: 's1' })] },
    ],
    ['a clause that is gone', { clauses: [makeClause({ doc: 'a', anchor: 's1' })] }],
  ])('changes with %s', (_, part) => {
    expect(sumIn(part)).not.toBe(sumIn({}));
  });

  it('changes when the link loses its own page', () => {
    const stronger = Array.from({ length: 3_000 }, (_, at): Link => ({ ...LINK, id: `l-s${at}`, strength: 3 }));
    expect(sumIn({ links: [LINK, ...stronger] })).not.toBe(sumIn({}));
  });
});
