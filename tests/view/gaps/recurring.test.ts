import { describe, expect, it } from 'vitest';
import { findRecurring } from '../../../src/view/gaps/recurring.ts';
import { makeClause, makeCorpus, makeDocument } from '../make.ts';

const documents = [makeDocument({ id: 'old' }), makeDocument({ id: 'new', issuedOn: '2015-05-14' })];
const wordsOf = (before: string, after: string) =>
  findRecurring(
    makeCorpus({
      documents,
      clauses: [
        makeClause({ doc: 'old', anchor: 's1', text: before }),
        makeClause({ doc: 'new', anchor: 's1', text: after }),
      ],
    }),
  ).map(({ size, words }) => [size, ...words]);

describe('findRecurring', () => {
  it('knows a project again by its size and a word near it, also where the builder is abbreviated', () => {
    expect(
      wordsOf('2012年建成安钢集团120万吨冷轧薄板项目。', '支持安阳钢铁集团公司一期年产120万吨冷轧工程建设。'),
    ).toEqual([['120万吨', '冷轧']]);
  });

  it('keeps apart two builders of one size, and what a whole industry makes', () => {
    expect(
      wordsOf('推进新乡景弘年产9000万米印染等项目建设。', '支持河南东利染整有限公司年产印染9000万米功能性面料项目。'),
    ).toEqual([]);
    expect(wordsOf('力争实现整车产销70万辆。', '汽车整车及改装车产量力争达到70万辆。')).toEqual([]);
  });
});
