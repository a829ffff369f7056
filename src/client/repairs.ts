import type { RepairTable } from '../view/repair-table.ts';

interface Shown {
  line: number;
  before: string;
  after: string;
  reason: string;
  ground: string;
}

/** Reads the page’s repairs by number. */
export function readRepairs(): Map<number, Shown> {
  const holder = document.getElementById('repairs-data');
  if (!holder?.textContent) return new Map();
  const table = JSON.parse(holder.textContent) as RepairTable;
  return new Map(
    table.repairs.map(([number, line, before, after, at]) => {
      const [reason, ground] = table.grounds[at] ?? ['', ''];
      return [number, { line, before, after, reason, ground }];
    }),
  );
}

/** Shows place, source, repaired text, reason and ground of a repair, or of all repairs of a clause from its margin. */
export function bindRepairs(repairs: ReadonlyMap<number, Shown>): void {
  const pop = document.createElement('div');
  pop.className = 'pop pops';
  pop.tabIndex = -1;
  pop.hidden = true;
  pop.setAttribute('role', 'dialog');
  pop.setAttribute('aria-label', '校勘');
  document.body.append(pop);
  let owner: HTMLElement | null = null;
  const hide = (refocus: boolean): void => {
    if (pop.hidden) return;
    pop.hidden = true;
    if (refocus) owner?.focus();
  };
  const show = (at: HTMLElement, numbers: readonly number[]): void => {
    const lists = numbers.flatMap((number) => {
      const repair = repairs.get(number);
      return repair ? [describe(repair)] : [];
    });
    if (lists.length === 0) return;
    owner = at;
    pop.replaceChildren(...lists);
    pop.hidden = false;
    const box = at.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - pop.offsetWidth - 12);
    pop.style.left = `${Math.max(12, left) + scrollX}px`;
    pop.style.top = `${box.bottom + scrollY + 6}px`;
    pop.focus({ preventScroll: true });
  };
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const mark = target?.closest<HTMLElement>('[data-r]');
    const all = target?.closest<HTMLElement>('[data-fix]');
    if (mark) show(mark, [numberOf(mark)]);
    else if (all) {
      const marks = all.closest('.cl')?.querySelectorAll<HTMLElement>('[data-r]') ?? [];
      const numbers = [...new Set([...marks].map(numberOf))];
      if (numbers.length === 0) return;
      event.preventDefault();
      show(all, numbers);
    } else if (!target?.closest('.pops')) hide(false);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide(true);
  });
}

function numberOf(mark: HTMLElement): number {
  return Number(mark.dataset['r']);
}

function describe(repair: Shown): HTMLElement {
  const list = document.createElement('dl');
  const rows: [string, string][] = [
    ['位置', `源文 ${repair.line} 行`],
    ['源文', visible(repair.before) || '（无）'],
    ['校作', visible(repair.after) || '（删去）'],
    ['理由', repair.reason],
    ['依据', repair.ground],
  ];
  for (const [term, words] of rows) {
    const dt = document.createElement('dt');
    const dd = document.createElement('dd');
    dt.textContent = term;
    dd.textContent = words;
    list.append(dt, dd);
  }
  return list;
}

/** Returns text with its blanks and line ends as visible signs. */
function visible(text: string): string {
  return text
    .replace(/\r?\n/g, '↵')
    .replace(/ /g, '␣')
    .replace(/\u3000/g, '□')
    .replace(/\t/g, '⇥');
}
