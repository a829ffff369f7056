import {
  pairsSpelled,
  pinyinLetters,
  readSpelled,
  type SpelledFile,
  type SpelledWord,
  wordsSpelled,
} from '../../search/spelled.ts';
import { fetchJson } from '../site-path.ts';
import type { Choice } from './combobox.ts';
import { el } from './dom.ts';
import { openSearch } from './open-search.ts';

const MOST = 6;
let words: Promise<SpelledWord[]> | null = null;

/** Returns the words of the texts that search boxes know; read when first needed. */
export function knownWords(): Promise<SpelledWord[]> {
  words ??= fetchJson<SpelledFile>('/search/words.json').then((file) => (file === null ? [] : readSpelled(file)));
  return words;
}

/** Returns the words that stand for what is typed as pinyin, in full (naihuocailiao) or by initials (nhcl); none where it is no pinyin. */
export async function pinyinWords(typed: string): Promise<string[]> {
  const letters = pinyinLetters(typed);
  if (letters === null) return [];
  const known = await knownWords();
  const found = wordsSpelled(known, letters).slice(0, MOST);
  return found.length > 0 ? found : pairedWords(pairsSpelled(known, letters).slice(0, MOST));
}

/** Returns pairs of words as queries that find something: side by side, or else both in one clause. */
async function pairedWords(pairs: readonly (readonly [string, string])[]): Promise<string[]> {
  if (pairs.length === 0) return [];
  const { engine } = await openSearch();
  const finds = async (q: string): Promise<boolean> => (await engine.search(q)).hits.length > 0;
  const queries = await Promise.all(
    pairs.map(async (pair) => {
      if (await finds(pair.join(''))) return pair.join('');
      return (await finds(pair.join(' '))) ? pair.join(' ') : null;
    }),
  );
  return queries.filter((q) => q !== null);
}

/** Offers those words as choices of a search box. */
export async function pinyinChoices(typed: string, choose: (word: string) => void): Promise<Choice[]> {
  return (await pinyinWords(typed)).map((word) => ({
    content: [el('span', {}, word), el('span', { class: 'note' }, `拼音 ${typed}`)],
    choose: () => choose(word),
  }));
}

/** Offers those words where a search for the letters themselves found nothing, and says so where there are none. */
export async function pinyinView(typed: string): Promise<Node[]> {
  if (pinyinLetters(typed) === null) return [];
  const found = await pinyinWords(typed);
  const items = found.map((word) => el('li', {}, el('a', { href: `?${new URLSearchParams({ q: word })}` }, word)));
  const view = (title: string, content: HTMLElement): Node[] => [
    el('section', { class: 'jump', 'aria-label': '拼音' }, el('h2', {}, title), content),
  ];
  return found.length > 0
    ? view('按拼音，原文里有', el('ul', {}, ...items))
    : view(
        '按拼音没有找到',
        el('p', { class: 'note' }, '拼音只认常见词：专题词、部门名称和原文里反复出现的词。请改打汉字再查。'),
      );
}
