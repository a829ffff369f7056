import { describe, expect, it } from 'vitest';
import { commonPhrases, latestTexts } from '../../src/view/common-phrases.ts';
import { searchWords } from '../../src/view/search-words.ts';
import { makeClause, makeCorpus } from './make.ts';

const text = '培育“专精特新”企业，发展新材料产业。';
const corpus = makeCorpus({
  clauses: Array.from({ length: 4 }, (_, at) => makeClause({ anchor: `s${at + 1}`, text })),
});

describe('the words that search boxes know', () => {
  it('are what clauses say often, names in quotation marks too', () => {
    expect(commonPhrases(latestTexts(corpus))).toContain('专精特新');
    expect(commonPhrases([text])).toEqual([]);
  });

  it('come with their pinyin, by initials and in full', () => {
    expect(searchWords(corpus)).toContainEqual(['专精特新', 'zjtx', 'zhuanjingtexin']);
  });
});
