import { describe, expect, it } from 'vitest';
import { readSpelled } from '../../src/search/spelled.ts';
import { commonPhrases, latestTexts } from '../../src/view/common-phrases.ts';
import { searchWordMatter, searchWords, spelledWords } from '../../src/view/search-words.ts';
import { makeClause, makeCorpus } from './make.ts';

const text = '培育“专精特新”企业，发展新材料产业。';
const corpus = makeCorpus({
  clauses: [
    ...Array.from({ length: 4 }, (_, at) => makeClause({ anchor: `s${at + 1}`, text })),
    makeClause({ anchor: 's5', text: '耐材转型', heading: '推动企业上云', headingStyle: 'own-line' }),
  ],
  topics: [
    {
      id: 'smart',
      label: '智能制造',
      synonyms: [],
      words: ['企业上云', '工业云'],
      broader: [],
      kind: 'measure',
      clauses: [],
    },
  ],
  synonyms: [{ words: ['耐材', '耐火材料'] }],
});

describe('the words that search boxes know', () => {
  it('are what clauses say often, names in quotation marks too', () => {
    expect(commonPhrases(latestTexts(corpus))).toEqual(expect.arrayContaining(['专精特新', '企业', '发展']));
    expect(commonPhrases([text])).toEqual([]);
  });

  it('are words side by side that stand in many surroundings, and no parts of longer ones', () => {
    const texts = [
      '建设产业集聚区，',
      '各产业集聚区要',
      '县产业集聚区的',
      '推进产业集聚区，',
      '、产业集聚区、',
      '产业集聚区内',
    ];
    const phrases = commonPhrases(texts);
    expect(phrases).toContain('产业集聚区');
    expect(phrases).not.toContain('集聚区');
  });

  it('are the vocabulary of the topics and other forms of words, those that the texts have', () => {
    const words = searchWords(corpus);
    expect(words).toEqual(expect.arrayContaining(['企业上云', '耐材']));
    for (const absent of ['智能制造', '工业云', '耐火材料']) expect(words).not.toContain(absent);
    expect(words.indexOf('企业')).toBeLessThan(words.indexOf('企业上云'));
  });

  it('come with their pinyin', () => {
    const word = readSpelled(spelledWords(corpus)).find((each) => each.word === '专精特新');
    expect(word?.syllables).toEqual(['zhuan', 'jing', 'te', 'xin']);
  });

  it('are made from nothing but the matter that the page is kept by', () => {
    const before = JSON.stringify(searchWordMatter(corpus));
    const changed = [
      { ...corpus, topics: [] },
      { ...corpus, synonyms: [] },
      { ...corpus, clauses: corpus.clauses.slice(3) },
      { ...corpus, clauses: corpus.clauses.map((each) => ({ ...each, heading: each.heading && '开拓市场' })) },
    ];
    for (const each of changed) {
      expect(JSON.stringify(spelledWords(each))).not.toBe(JSON.stringify(spelledWords(corpus)));
      expect(JSON.stringify(searchWordMatter(each))).not.toBe(before);
    }
  });
});
