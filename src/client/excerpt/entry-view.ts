import type { Format } from '../../cite/citation.ts';
import { citationPath } from '../../cite/citation-path.ts';
import { cleanWords } from '../../cite/quoted.ts';
import { levelChar, levelKey } from '../../domain/level-mark.ts';
import { type ExcerptEntry, sourceLine } from '../../view/excerpt/excerpt.ts';
import { button, el } from '../search/dom.ts';
import { sitePath } from '../site-path.ts';

/** What can be done with an entry. */
export interface EntryActions {
  move(id: string, by: -1 | 1): void;
  remove(id: string): void;
  note(id: string, text: string): void;
}

/** Makes one collected clause: its words, its source, a note to write, and the buttons that order. */
export function entryView(
  entry: ExcerptEntry,
  form: Format,
  place: { first: boolean; last: boolean; changedFrom: string | null },
  actions: EntryActions,
): HTMLElement {
  const { id, pin, words } = entry.citation;
  const name = `${entry.short} ${pin}`;
  const printed = el('p', { class: 'note-print' }, entry.note === '' ? '' : `按：${entry.note}`);
  const note = el('textarea', { rows: '2', 'aria-label': `${name} 的按语`, placeholder: '按语（可不写）' });
  note.value = entry.note;
  note.addEventListener('input', () => {
    actions.note(id, note.value);
    printed.textContent = note.value.trim() === '' ? '' : `按：${note.value.trim()}`;
  });
  const up = button('上移', () => actions.move(id, -1), { class: 'btn bare', 'aria-label': `上移：${name}` });
  const down = button('下移', () => actions.move(id, 1), { class: 'btn bare', 'aria-label': `下移：${name}` });
  up.disabled = place.first;
  down.disabled = place.last;
  up.dataset['move'] = 'up';
  down.dataset['move'] = 'down';
  const item = el(
    'li',
    { 'data-id': id, 'data-lv': levelKey(entry.level) },
    el('blockquote', { class: 'song' }, cleanWords(words)),
    el(
      'p',
      { class: 'from' },
      el('span', { class: 'seal sm', 'data-lv': levelKey(entry.level), 'aria-hidden': 'true' }, levelChar(entry.level)),
      el('a', { href: sitePath(citationPath(id, entry.fingerprint)) }, sourceLine(entry, form)),
      ' ',
      el('code', { class: 'fp' }, entry.fingerprint),
    ),
    place.changedFrom === null
      ? null
      : el('p', { class: 'warn' }, `放入以后文字有过校订（当时指纹 ${place.changedFrom}），这里是现在的文字。`),
    printed,
    el(
      'div',
      { class: 'tools js' },
      note,
      up,
      down,
      button('去掉', () => actions.remove(id), { class: 'btn bare', 'aria-label': `去掉：${name}` }),
    ),
  );
  item.addEventListener('keydown', (event) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    actions.move(id, event.key === 'ArrowUp' ? -1 : 1);
  });
  return item;
}

/** Makes an entry whose clause is gone, so that it can be taken out. */
export function lostView(id: string, remove: () => void): HTMLElement {
  return el(
    'li',
    { 'data-id': id },
    el('p', { class: 'warn' }, `找不到条款 ${id}。`),
    button('去掉', remove, { class: 'btn bare', 'aria-label': `去掉 ${id}` }),
  );
}
