import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { Quantity } from '../../../src/domain/fact.ts';
import { chapterView } from '../../../src/view/topics/topic-chapter.ts';
import { figureText } from '../../../src/view/topics/topic-figures.ts';
import { topicPage } from '../../../src/view/topics/topic-page.ts';
import { makeClause, makeDocument } from '../../link/make.ts';

const long = `${'前面说别的事情。'.repeat(30)}发展新型耐火材料。${'后面又说别的。'.repeat(30)}`;
const clauses = [
  { ...makeClause('province', 's1', '建设耐火材料基地。', '基地'), topics: ['耐火材料'] },
  { ...makeClause('province', 's2', '也说到耐火材料的其他事。', '其他'), topics: ['水泥', '耐火材料'] },
  { ...makeClause('county', 's1', long, '升级'), topics: ['耐火材料'] },
];
const topic = {
  id: 'refractories',
  label: '耐火材料',
  synonyms: ['耐材'],
  words: [],
  broader: [],
  kind: 'subject' as const,
  clauses: clauses.map(({ id }, i) => ({ clause: id, weight: 5, primary: i !== 1, status: 'auto' as const })),
};
const corpus = {
  documents: [
    makeDocument('province', '410000', '2017-10-16'),
    makeDocument('city', '410100', '2022-06-02'),
    makeDocument('county', '410183', '2023-06-01'),
  ],
  clauses,
  topics: [topic],
  quantities: [],
  support: [],
  agencies: [],
  links: [],
} as unknown as Corpus;

describe('topicPage', () => {
  const page = topicPage(corpus, topic);
  it('puts what is about the topic before what touches it, document by document', () => {
    expect(page.chapters.map(({ document, spoken, touched }) => [document.id, spoken.length, touched.length])).toEqual([
      ['province', 1, 1],
      ['county', 1, 0],
    ]);
    expect(page.silent.map(({ id }) => id)).toEqual(['city']);
  });

  it('shows of a long clause the sentences that name the topic', () => {
    const chapter = page.chapters[1];
    const passage = chapter && chapterView(corpus, topic, chapter).passages[0];
    expect(passage?.text.startsWith('发展新型耐火材料。')).toBe(true);
    expect(passage?.cut).toBe(true);
    expect(long).toContain(passage?.text);
  });
});

describe('figureText', () => {
  const quantity = { comparator: '>=', value: 7000, valueMax: null, unit: '亿元', qualifier: '突破' } as Quantity;
  it('says the qualifier as printed, or the comparator in words', () => {
    expect(figureText(quantity)).toBe('突破7000亿元');
    expect(figureText({ ...quantity, qualifier: null })).toBe('不低于7000亿元');
    expect(figureText({ ...quantity, value: 10, qualifier: '以上' })).toBe('10亿元以上');
    expect(figureText({ ...quantity, qualifier: null, comparator: 'range', value: 2, valueMax: 3, unit: '家' })).toBe(
      '2—3家',
    );
  });
});
