import { announce } from './announce.ts';

/** How a shelf is called and what it holds. */
export interface ShelfPlan {
  /** Key in the browser's storage. */
  key: string;
  /** The data attribute of its buttons, as `dataset` spells it; its value is a clause id. */
  attribute: string;
  /** 放入〈name〉. */
  name: string;
  most: number;
  /** Where the clauses put aside are looked at; null where the page shows them already. */
  link(ids: readonly string[]): { path: string; text: string } | null;
}

/** Clauses that a reader puts aside, kept in this browser only. */
export interface Shelf {
  ids(): string[];
  set(ids: readonly string[]): void;
  /** Adds those that are not there yet, as many as there is room for; returns how many were added. */
  add(ids: readonly string[]): number;
  /** Makes a button that puts a clause aside or takes it out. */
  button(id: string): HTMLButtonElement;
  /** Answers every button of the page, now and later. */
  bind(): void;
}

/** Opens a shelf; where the browser stores nothing, it is empty on every page. */
export function openShelf(plan: ShelfPlan): Shelf {
  const { key, attribute, name, most } = plan;
  const selector = `[data-${attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}]`;
  const ids = (): string[] => {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];
    } catch {
      return [];
    }
  };
  const set = (next: readonly string[]): void => {
    try {
      localStorage.setItem(key, JSON.stringify(next.slice(0, most)));
    } catch {
      announce('浏览器不许本站记东西，换一页就没有了');
    }
    show();
  };
  const toggle = (id: string): void => {
    const before = ids();
    if (before.includes(id)) set(before.filter((other) => other !== id));
    else if (before.length < most) set([...before, id]);
    else {
      announce(`${name}最多放 ${most} 条`);
      return;
    }
    const now = ids();
    announce(now.includes(id) ? `已放入${name}，共 ${now.length} 条` : `已取出，还有 ${now.length} 条`);
  };
  const label = (button: HTMLElement, inside: boolean): void => {
    button.setAttribute('aria-pressed', String(inside));
    // In a margin there is room for the name alone; the pressed state tells the rest.
    if (button.dataset['short'] !== undefined) return;
    button.textContent = inside ? `已放入${name}` : `放入${name}`;
  };
  const show = (): void => {
    const now = ids();
    for (const button of document.querySelectorAll<HTMLElement>(selector))
      label(button, now.includes(button.dataset[attribute] ?? ''));
    showInBar(key, name, plan.link(now), () => set([]));
  };
  return {
    ids,
    set,
    add(more) {
      const before = ids();
      set([...new Set([...before, ...more])]);
      return ids().length - before.length;
    },
    button(id) {
      const made = document.createElement('button');
      made.type = 'button';
      made.dataset[attribute] = id;
      label(made, ids().includes(id));
      return made;
    },
    bind() {
      document.addEventListener('click', (event) => {
        const button = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
        const id = button?.dataset[attribute];
        if (!id) return;
        event.preventDefault();
        toggle(id);
      });
      window.addEventListener('storage', (event) => {
        if (event.key === key) show();
      });
      show();
    },
  };
}

/** Shows what is on a shelf in the bar at the foot of the window, which all shelves share. */
function showInBar(key: string, name: string, link: { path: string; text: string } | null, clear: () => void): void {
  const bar = document.getElementById('tray') ?? makeBar();
  bar.querySelector(`[data-shelf="${key}"]`)?.remove();
  if (link) {
    const group = document.createElement('span');
    group.dataset['shelf'] = key;
    const anchor = document.createElement('a');
    anchor.href = `${document.body.dataset['base'] ?? '/'}${link.path.slice(1)}`;
    anchor.textContent = link.text;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn bare';
    button.textContent = '清空';
    button.setAttribute('aria-label', `清空${name}`);
    button.addEventListener('click', clear);
    group.append(anchor, button);
    bar.append(group);
  }
  bar.hidden = bar.childElementCount === 0;
}

function makeBar(): HTMLElement {
  const bar = document.createElement('aside');
  bar.id = 'tray';
  bar.className = 'tray';
  bar.setAttribute('aria-label', '放在一边的条款');
  document.body.append(bar);
  return bar;
}
