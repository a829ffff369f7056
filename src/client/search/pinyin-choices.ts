import type { SearchWord } from '../../view/search-words.ts';
import { fetchJson } from '../site-path.ts';
import type { Choice } from './combobox.ts';
import { el } from './dom.ts';

const MOST = 6;
let words: Promise<SearchWord[] | null> | null = null;

/** Returns the words whose pinyin initials begin with what is typed, e.g. nhcl for 耐火材料; the shortest first. */
export async function pinyinWords(typed: string): Promise<SearchWord[]> {
  const letters = typed.trim().toLowerCase();
  if (!/^[a-z]{2,12}$/.test(letters)) return [];
  words ??= fetchJson<SearchWord[]>('/search/words.json');
  const found = ((await words) ?? []).filter(([, initials]) => initials.startsWith(letters));
  return found.sort((a, b) => a[1].length - b[1].length).slice(0, MOST);
}

/** Offers those words as choices of a search box. */
export async function pinyinChoices(typed: string, choose: (word: string) => void): Promise<Choice[]> {
  return (await pinyinWords(typed)).map(([word, initials]) => ({
    content: [el('span', {}, word), el('span', { class: 'note' }, `拼音 ${initials}`)],
    choose: () => choose(word),
  }));
}

/** Offers those words where a search for the letters themselves found nothing. */
export async function pinyinView(typed: string): Promise<Node[]> {
  const found = await pinyinWords(typed);
  if (found.length === 0) return [];
  const items = found.map(([word]) => el('li', {}, el('a', { href: `?${new URLSearchParams({ q: word })}` }, word)));
  return [
    el('section', { class: 'jump', 'aria-label': '拼音首字母' }, el('h2', {}, '拼音首字母'), el('ul', {}, ...items)),
  ];
}
