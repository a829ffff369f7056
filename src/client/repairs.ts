import type { RepairTable } from '../view/repair-table.ts';
import { visibleBlanks } from '../view/visible-blanks.ts';

/** A repair as the pop-up shows it. */
export interface ShownRepair {
  line: number;
  before: string;
  after: string;
  reason: string;
  ground: string;
}

/** The collation (校勘) of a page: repairs by number, notes by position. */
export interface Collation {
  repairs: ReadonlyMap<number, ShownRepair>;
  notes: RepairTable['notes'];
}

/** Reads the collation the page holds. */
export function readCollation(): Collation {
  const holder = document.getElementById('repairs-data');
  if (!holder?.textContent) return { repairs: new Map(), notes: [] };
  const table = JSON.parse(holder.textContent) as RepairTable;
  const repairs = table.repairs.map(([number, line, before, after, at]): [number, ShownRepair] => {
    const [reason, ground] = table.grounds[at] ?? ['', ''];
    return [number, { line, before, after, reason, ground }];
  });
  return { repairs: new Map(repairs), notes: table.notes };
}

/** Shows place, source, repaired text, reason and ground of a repair or a doubt, or of all of a clause from its margin. */
export function bindCollation(collation: Collation): void {
  const pop = makePop();
  let owner: HTMLElement | null = null;
  const hide = (refocus: boolean): void => {
    if (pop.hidden) return;
    pop.hidden = true;
    if (refocus) owner?.focus();
  };
  const show = (at: HTMLElement, rows: readonly [string, string][][]): boolean => {
    if (rows.length === 0) return false;
    owner = at;
    pop.replaceChildren(...rows.map(list));
    pop.hidden = false;
    place(pop, at);
    pop.focus({ preventScroll: true });
    return true;
  };
  const repairRows = (marks: Iterable<HTMLElement>): [string, string][][] => {
    const numbers = new Set([...marks].map((mark) => Number(mark.dataset['r'])));
    return [...numbers].flatMap((number) => {
      const repair = collation.repairs.get(number);
      return repair ? [ofRepair(repair)] : [];
    });
  };
  const noteRows = (numbers: readonly number[]): [string, string][][] =>
    numbers.flatMap((number) => {
      const note = collation.notes[number];
      return note ? [ofNote(note)] : [];
    });
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const find = (selector: string): HTMLElement | null => target?.closest<HTMLElement>(selector) ?? null;
    const [mark, doubt, all, doubts] = [find('[data-r]'), find('[data-n]'), find('[data-fix]'), find('[data-doubts]')];
    if (mark || doubt) {
      show(mark ?? doubt ?? pop, [
        ...(mark ? repairRows([mark]) : []),
        ...(doubt ? noteRows([Number(doubt.dataset['n'])]) : []),
      ]);
    } else if (all) {
      const marks = all.closest('.cl')?.querySelectorAll<HTMLElement>('[data-r]') ?? [];
      if (show(all, repairRows(marks))) event.preventDefault();
    } else if (doubts) {
      const numbers = (doubts.dataset['doubts'] ?? '').split(' ').map(Number);
      if (show(doubts, noteRows(numbers))) event.preventDefault();
    } else if (!find('.pops')) hide(false);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide(true);
  });
}

function makePop(): HTMLElement {
  const pop = document.createElement('div');
  pop.className = 'pop pops';
  pop.tabIndex = -1;
  pop.hidden = true;
  pop.setAttribute('role', 'dialog');
  pop.setAttribute('aria-label', '校勘');
  document.body.append(pop);
  return pop;
}

function place(pop: HTMLElement, at: HTMLElement): void {
  const box = at.getBoundingClientRect();
  const left = Math.min(box.left, document.documentElement.clientWidth - pop.offsetWidth - 12);
  pop.style.left = `${Math.max(12, left) + scrollX}px`;
  pop.style.top = `${box.bottom + scrollY + 6}px`;
}

function list(rows: readonly [string, string][]): HTMLElement {
  const element = document.createElement('dl');
  for (const [term, words] of rows) {
    const dt = document.createElement('dt');
    const dd = document.createElement('dd');
    dt.textContent = term;
    dd.textContent = words;
    element.append(dt, dd);
  }
  return element;
}

function ofRepair(repair: ShownRepair): [string, string][] {
  return [
    ['位置', `源文 ${repair.line} 行`],
    ['源文', visibleBlanks(repair.before) || '（无）'],
    ['校作', visibleBlanks(repair.after) || '（删去）'],
    ['理由', repair.reason],
    ['依据', repair.ground],
  ];
}

function ofNote([kind, quote, reason, by]: RepairTable['notes'][number]): [string, string][] {
  return [
    [kind, quote],
    ['理由', reason],
    ['处理', `照源文不改，${by}注`],
  ];
}
