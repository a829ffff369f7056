import type { SearchWord } from '../../view/search-words.ts';
import { fetchJson } from '../site-path.ts';
import type { Choice } from './combobox.ts';
import { el } from './dom.ts';

const MOST = 6;
let words: Promise<SearchWord[] | null> | null = null;

/** Offers the words whose pinyin initials begin with what is typed, e.g. nhcl for 耐火材料; the shortest first. */
export async function pinyinChoices(typed: string, choose: (word: string) => void): Promise<Choice[]> {
  const letters = typed.trim().toLowerCase();
  if (!/^[a-z]{2,12}$/.test(letters)) return [];
  words ??= fetchJson<SearchWord[]>('/search/words.json');
  const found = ((await words) ?? []).filter(([, initials]) => initials.startsWith(letters));
  return found
    .sort((a, b) => a[1].length - b[1].length)
    .slice(0, MOST)
    .map(([word, initials]) => ({
      content: [el('span', {}, word), el('span', { class: 'note' }, `拼音 ${initials}`)],
      choose: () => choose(word),
    }));
}
