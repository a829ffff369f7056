import type { SearchWord } from '../../view/search-words.ts';
import { fetchJson } from '../site-path.ts';
import type { Choice } from './combobox.ts';
import { el } from './dom.ts';

const MOST = 6;
let words: Promise<SearchWord[] | null> | null = null;

/** Returns the words of the texts that search boxes know; read when first needed. */
export async function knownWords(): Promise<SearchWord[]> {
  words ??= fetchJson<SearchWord[]>('/search/words.json');
  return (await words) ?? [];
}

/** Returns the words whose pinyin begins with what is typed, by initials (nhcl) or in full (naihuocailiao); the shortest first. */
export async function pinyinWords(typed: string): Promise<SearchWord[]> {
  const letters = typed.toLowerCase().replace(/[\s'’]+/gu, '');
  if (!/^[a-z]{2,40}$/.test(letters)) return [];
  const found = (await knownWords()).filter((word) => word[1].startsWith(letters) || word[2].startsWith(letters));
  return found.sort((a, b) => a[1].length - b[1].length).slice(0, MOST);
}

/** Offers those words as choices of a search box. */
export async function pinyinChoices(typed: string, choose: (word: string) => void): Promise<Choice[]> {
  return (await pinyinWords(typed)).map(([word, , spelled]) => ({
    content: [el('span', {}, word), el('span', { class: 'note' }, `拼音 ${spelled}`)],
    choose: () => choose(word),
  }));
}

/** Offers those words where a search for the letters themselves found nothing. */
export async function pinyinView(typed: string): Promise<Node[]> {
  const found = await pinyinWords(typed);
  if (found.length === 0) return [];
  const items = found.map(([word]) => el('li', {}, el('a', { href: `?${new URLSearchParams({ q: word })}` }, word)));
  return [
    el('section', { class: 'jump', 'aria-label': '拼音' }, el('h2', {}, '按拼音，原文里有'), el('ul', {}, ...items)),
  ];
}
