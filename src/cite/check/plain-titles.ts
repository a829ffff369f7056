import { bareForm } from '../../domain/normalize.ts';
import type { Library, LibraryPage } from './library.ts';
import type { Stretch } from './mention.ts';

/** A title of the library that stands in a memo without 《》. */
export interface PlainTitle extends Stretch {
  page: LibraryPage;
}

const SHORTEST = 10;
const KEY = 6;
const LEFT_OUT = /[\s\p{P}]/u;
/** A place or an office in front of a title that names none is another issuer’s text of that name. */
const OTHER_ISSUER = /[省市县区州盟旗厅局委府部院](?:办公厅|办公室)?(?:关于)?(?:印发|发布|转发)?的?$/u;
const PERIOD = /(?:19|20)\d{2}(?:(?:19|20)\d{2})?年?$/u;

interface Form {
  name: string;
  page: LibraryPage;
  /** True where the period at its end is left out. */
  open: boolean;
}

/**
 * Finds titles written without 《》, in full, without their issuer or without the period at their end: （先进制造业大省建设
 * 重点产业发展2015年实施方案）. Of several that begin at one place the longest.
 */
export function findPlainTitles(library: Library, text: string): PlainTitle[] {
  const forms = formsOf(library);
  const { bare, at } = bareText(text);
  const found: PlainTitle[] = [];
  for (let i = 0; i + KEY <= bare.length; i += 1) {
    const form = forms.get(bare.slice(i, i + KEY))?.find(({ name }) => bare.startsWith(name, i));
    if (!form) continue;
    const start = at[i] ?? 0;
    const end = (at[i + form.name.length - 1] ?? 0) + 1;
    const acrossLines = text.slice(start, end).includes('\n');
    if (acrossLines || (form.open && PERIOD_AFTER.test(text.slice(end, end + 12)))) continue;
    if (OTHER_ISSUER.test(bare.slice(Math.max(0, i - 16), i)) && !namesIssuer(form, bare.slice(Math.max(0, i - 24), i)))
      continue;
    const about = text.slice(Math.max(0, start - 2), start) === '关于' ? 2 : 0;
    found.push({ start: start - about, end: closed(text, start, end), page: form.page });
    i += form.name.length - 1;
  }
  return found;
}

const PERIOD_AFTER = /^\s*[（(]?\s*(?:19|20)\d{2}/u;

/** Takes in the bracket that belongs to the title: …三年行动计划（2023—2025年）. */
function closed(text: string, start: number, end: number): number {
  const title = text.slice(start, end);
  const opens = /[（(][^（）()]*$/u.test(title);
  return opens && /^[）)]/u.test(text.slice(end)) ? end + 1 : end;
}

function namesIssuer({ page }: Form, before: string): boolean {
  const { issuer, shortTitle, title } = page.document;
  const region = /^\p{Script=Han}+/u.exec(shortTitle)?.[0] ?? '';
  const own = [
    issuer,
    region && `${region}市`,
    region && `${region}县`,
    region && `${region}省`,
    region && `${region}区`,
  ];
  const plain = before.replace(/(?:关于)?(?:印发|发布|转发)?的?$/u, '');
  return own.some((name) => name && plain.endsWith(name)) || bareForm(title).startsWith(plain.slice(-6));
}

const known = new WeakMap<Library, Map<string, Form[]>>();

/** Returns the forms of all titles by their first characters, longest first; one that fits two texts is none of them. */
function formsOf(library: Library): Map<string, Form[]> {
  const before = known.get(library);
  if (before) return before;
  const all = new Map<string, Form | null>();
  for (const page of library.pages.values()) {
    const full = page.bareTitle;
    const short = full.replace(/^.{4,}?关于(?:印发|转发|发布)?/u, '');
    const names = new Set([full, short, full.replace(PERIOD, ''), short.replace(PERIOD, '')]);
    for (const name of names) {
      if (name.length < SHORTEST) continue;
      const open = name !== full && name !== short;
      const other = all.get(name);
      all.set(name, other === undefined ? { name, page, open } : other?.page === page ? other : null);
    }
  }
  const made = new Map<string, Form[]>();
  for (const form of all.values()) {
    if (!form) continue;
    const key = form.name.slice(0, KEY);
    made.set(key, [...(made.get(key) ?? []), form]);
  }
  for (const list of made.values()) list.sort((a, b) => b.name.length - a.name.length);
  known.set(library, made);
  return made;
}

function bareText(text: string): { bare: string; at: number[] } {
  const at: number[] = [];
  let bare = '';
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i).normalize('NFKC');
    for (const one of char) {
      if (LEFT_OUT.test(one)) continue;
      bare += one;
      for (let unit = 0; unit < one.length; unit += 1) at.push(i);
    }
  }
  return { bare, at };
}
