import { expect, it } from 'vitest';
import { linkSum, recordSums } from '../../scripts/emit/record-sums.ts';
import type { Link } from '../../src/domain/link.ts';
import { makeClause, makeCorpus, makeDocument } from '../view/make.ts';

const link = (score: number): Link => ({
  id: 'l-0001',
  from: '甲#s1',
  to: '乙#s1',
  relation: 'same-subject',
  relations: ['same-subject'],
  direction: 'down',
  strength: 2,
  score,
  explanation: '得分0.61',
  evidence: { from: '发展新材料', to: '培育新材料', shared: ['新材料'] },
  status: 'auto',
});

it('the score of a link counts in the data set, which gives it, and on no page', () => {
  const [one, other] = [0.612, 0.613].map((score) => {
    const corpus = makeCorpus({
      documents: [makeDocument({ id: '甲' }), makeDocument({ id: '乙' })],
      clauses: [makeClause({ doc: '甲', anchor: 's1' }), makeClause({ doc: '乙', anchor: 's1' })],
      links: [link(score)],
    });
    return {
      page: linkSum(corpus, corpus.links[0] as Link),
      data: recordSums(new Map(), 'links')(corpus.links),
    };
  });
  expect(other?.page).toBe(one?.page);
  expect(other?.data).not.toBe(one?.data);
});
