import type { Choice, Choices } from './combobox.ts';
import { el } from './dom.ts';
import { forgetQueries, recentQueries } from './recent.ts';

/** Offers the last queries of this browser, narrowed by what is typed. */
export async function recentChoices(typed: string, choose: (q: string) => void): Promise<Choices> {
  const found = recentQueries().filter((q) => q !== typed.trim() && q.includes(typed.trim()));
  const choices: Choice[] = found.map((q) => ({
    content: [el('span', {}, q), el('span', { class: 'note' }, '最近检索')],
    choose: () => choose(q),
  }));
  if (found.length > 0 && typed.trim() === '')
    choices.push({ content: ['清除最近检索（只存在本机）'], choose: forgetQueries });
  return { choices, message: '' };
}
