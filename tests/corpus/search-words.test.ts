import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/view/corpus.ts';
import { searchWords, spelledWords } from '../../src/view/search-words.ts';

describe('the words that search boxes know of the five documents', () => {
  const words = searchWords(loadCorpus());

  it('hold the common ones', () => {
    expect(words).toEqual(expect.arrayContaining(['产业集聚区', '企业上云', '数据', '用地', '人才', '耐火材料']));
  });

  it('are no longer a file than a search box can wait for', () => {
    expect(Buffer.byteLength(JSON.stringify(spelledWords(loadCorpus())))).toBeLessThan(38_000);
  });
});
