import { describe, expect, it } from 'vitest';
import { pairsSpelled, pinyinLetters, readSpelled, wordsSpelled, writeSpelled } from '../../src/search/spelled.ts';

const words = [
  { word: '产业', syllables: ['chan', 'ye'] },
  { word: '人才', syllables: ['ren', 'cai'] },
  { word: '数据', syllables: ['shu', 'ju'] },
  { word: '中心', syllables: ['zhong', 'xin'] },
  { word: '人才引进', syllables: ['ren', 'cai', 'yin', 'jin'] },
  { word: '企业上云', syllables: ['qi', 'ye', 'shang', 'yun'] },
  { word: '增长', syllables: ['zeng', 'zhang'] },
  { word: '长葛', syllables: ['chang', 'ge'] },
  { word: '延长', syllables: ['yan', 'chang'] },
];

describe('words found by their pinyin', () => {
  it('are the same after the way through a file, whatever a character is read as', () => {
    expect(readSpelled(JSON.parse(JSON.stringify(writeSpelled(words))))).toEqual(words);
  });

  it.each([
    ['rencai', ['人才', '人才引进']],
    ['rc', ['人才', '人才引进']],
    ['renc', ['人才', '人才引进']],
    ['shangyun', ['上云']],
    ['changge', ['长葛']],
    ['yeshang', ['业上']],
    ['hangyun', []],
    ['yun', []],
  ])('%s → %j', (letters, found) => {
    expect(wordsSpelled(words, letters)).toEqual(found);
  });

  it('may be two, one after the other', () => {
    expect(pairsSpelled(words, 'shujuzhongxin')).toEqual([['数据', '中心']]);
    expect(pairsSpelled(words, 'shujuzhong')).toEqual([]);
  });
});

describe('what is pinyin', () => {
  it.each([
    ["Xi'an", 'xian'],
    ['lüse', 'lvse'],
    ['ｎｈｃｌ', 'nhcl'],
    ['5G', null],
    ['a', null],
    ['nai 耐', null],
  ])('%s → %s', (typed, letters) => {
    expect(pinyinLetters(typed)).toBe(letters);
  });
});
