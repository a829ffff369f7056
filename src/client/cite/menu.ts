import type { Copied, Format } from '../../cite/citation.ts';
import { FORMATS } from '../../cite/formats/formats.ts';
import { announce } from '../announce.ts';
import { readPreference, writePreference } from '../preference.ts';
import { bindPlainCopy } from './plain-copy.ts';
import { bindSelection } from './selection-button.ts';
import { type Subject, selectedSubject, subjectAt } from './subject.ts';
import { writeClipboard } from './write-clipboard.ts';

const menu = document.getElementById('cite');
if (menu) bindMenu(menu);
bindPlainCopy();

function bindMenu(menu: HTMLElement): void {
  let subject: Subject | null = null;
  let owner: HTMLElement | null = null;
  const field = <T extends Element>(selector: string): T => {
    const found = menu.querySelector<T>(selector);
    if (!found) throw new Error(`the citation menu lacks ${selector}`);
    return found;
  };
  const words = field<HTMLInputElement>('[name=cite-words]');
  const link = field<HTMLInputElement>('[name=cite-link]');
  const print = field<HTMLInputElement>('[name=cite-print]');
  const record = field<HTMLSelectElement>('[name=cite-record]');
  const refused = field<HTMLElement>('.refused');
  const chosen = (): HTMLInputElement => field<HTMLInputElement>('[name=cite-form]:checked');

  const format = (): Format => {
    const id = chosen().value === 'record' ? record.value : chosen().value;
    const found = FORMATS.find((item) => item.id === id) ?? FORMATS[0];
    if (!found) throw new Error('there are no formats');
    return found;
  };
  const copied = (): Copied => {
    if (!subject) return { text: '', html: null };
    const options = { words: words.checked, link: link.checked, online: !print.checked };
    return format().format(subject.citation, options);
  };
  const show = (): void => {
    const { id } = format();
    // Where the form has the address in it anyway, there is nothing to choose.
    choice(link, id === 'memo' || id === 'law');
    choice(print, id === 'gbt7714');
    choice(words, subject !== null && subject.citation.words !== '');
    refused.hidden = true;
    field('.pv').textContent = copied().text;
  };

  const close = (refocus: boolean): void => {
    if (menu.hidden) return;
    menu.hidden = true;
    owner?.setAttribute('aria-expanded', 'false');
    if (refocus) owner?.focus();
  };
  const open = (at: HTMLElement, what: Subject): void => {
    close(false);
    subject = what;
    owner = at;
    words.checked = what.selected || words.checked;
    const { pin } = what.citation;
    field('#cite-h').textContent = `引用${pin ? ` ${pin}` : '本文件'}${what.selected ? ' 所选文字' : ''}`;
    const note = field('.fpn');
    note.replaceChildren();
    if (what.fingerprint) {
      const code = document.createElement('code');
      code.textContent = what.fingerprint;
      note.append('链接带本条指纹 ', code, '，日后文字有校订，打开时会说明。');
    } else note.textContent = '引用整件文件的链接不带指纹。';
    menu.hidden = false;
    at.setAttribute('aria-expanded', 'true');
    show();
    place(menu, at);
    menu.scrollIntoView({ block: 'nearest' });
    chosen().focus({ preventScroll: true });
  };

  const copy = async (): Promise<void> => {
    const what = copied();
    const button = field<HTMLButtonElement>('[data-cite-copy]');
    writePreference('dd-cite', format().id);
    if (await writeClipboard(what)) {
      button.textContent = '已复制';
      setTimeout(() => {
        button.textContent = '复制';
      }, 1800);
      announce(`已复制：${format().label}${words.checked ? '，附原文' : ''}。${what.text.slice(0, 80)}`);
      return;
    }
    refused.hidden = false;
    const area = field<HTMLTextAreaElement>('textarea');
    area.value = what.text;
    area.focus();
    area.select();
  };

  restore(menu, record);
  menu.addEventListener('change', show);
  menu.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-cite-close]')) close(true);
    if (target?.closest('[data-cite-copy]')) void copy();
  });
  menu.addEventListener('focusin', (event) => {
    if (event.target !== record) return;
    field<HTMLInputElement>('[value=record]').checked = true;
    show();
  });
  menu.addEventListener('keydown', (event) => {
    const radio = event.target instanceof HTMLInputElement && event.target.type === 'radio';
    if (event.key === 'Enter' && radio) {
      event.preventDefault();
      void copy();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(true);
  });
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || menu.contains(target)) return;
    const button = target.closest<HTMLElement>('[data-cite], [data-cite-document]');
    if (!button) {
      if (!target.closest('.cite-sel')) close(false);
      return;
    }
    event.preventDefault();
    if (owner === button && !menu.hidden) close(true);
    else open(button, subjectAt(menu, button));
  });
  bindSelection((button, selected) => {
    open(button, selectedSubject(menu, selected.first, selected.last, selected.words));
  });
}

/** Shows or hides a choice; a hidden one is not made. */
function choice(box: HTMLInputElement, offered: boolean): void {
  box.closest('label')?.toggleAttribute('hidden', !offered);
  if (!offered) box.checked = false;
}

/** Chooses the form used last. */
function restore(menu: HTMLElement, record: HTMLSelectElement): void {
  const last = readPreference('dd-cite');
  if (!last) return;
  const radio = menu.querySelector<HTMLInputElement>(`[name=cite-form][value="${CSS.escape(last)}"]`);
  if (radio) radio.checked = true;
  else if ([...record.options].some((option) => option.value === last)) {
    record.value = last;
    const own = menu.querySelector<HTMLInputElement>('[name=cite-form][value=record]');
    if (own) own.checked = true;
  }
}

/** Puts the menu under its button, above it where there is more room, and never over the edge of the window. */
function place(menu: HTMLElement, at: HTMLElement): void {
  const box = at.getBoundingClientRect();
  const left = Math.min(box.left, document.documentElement.clientWidth - menu.offsetWidth - 12);
  const below = box.bottom + 4;
  const fits = below + menu.offsetHeight <= innerHeight || box.top < menu.offsetHeight + 60;
  menu.style.left = `${Math.max(12, left) + scrollX}px`;
  menu.style.top = `${(fits ? below : box.top - menu.offsetHeight - 4) + scrollY}px`;
}
