import { el } from './dom.ts';

/** The first part is what a window shows; later ones save turns. */
const FIRST = 5;
const STEP = 20;
/** Room kept for a hit not yet read, in rem: about what one takes. */
const ROOM = 9;

/** A list of any length, filled part by part. */
export interface LongList {
  view: HTMLElement;
  /** How many items its first part has. */
  first: number;
  /** Fills in the first part where it is not there yet. */
  fill(): Promise<void>;
}

/**
 * Makes a list that fills itself: a part whenever its end comes within a window's height of the window, or as the
 * reader presses the button there. Nothing is left out; the button says how many are still to come.
 */
export function longList<T>(items: readonly T[], make: (items: readonly T[]) => Promise<Node[]>): LongList {
  const first = Math.min(FIRST, items.length);
  const more = el('button', { type: 'button', class: 'btn' }, `列出 ${items.length} 条`);
  const foot = el('p', { class: 'more' }, more);
  const view = el('div', { class: 'long' }, foot);
  // What is not yet read keeps the room it will take: only what is near the window is read, and little moves then.
  view.style.minHeight = `${first * ROOM}rem`;
  let done = 0;
  let busy = false;

  const next = async (): Promise<void> => {
    if (busy || done >= items.length) return;
    busy = true;
    watcher.unobserve(foot);
    more.textContent = `正在读取正文……（${items.length - done} 条）`;
    try {
      const part = items.slice(done, done + (done === 0 ? FIRST : STEP));
      foot.before(...(await make(part)));
      view.style.minHeight = '';
      done += part.length;
      more.textContent = `再列 ${Math.min(STEP, items.length - done)} 条（还有 ${items.length - done} 条）`;
      if (done >= items.length) foot.remove();
      else watcher.observe(foot);
    } catch {
      // Without watching: a reader without a connection decides when to try again.
      more.textContent = `有 ${items.length - done} 条命中的正文没有读到，再试一次`;
    } finally {
      busy = false;
    }
  };
  const watcher = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) void next();
    },
    { rootMargin: '100% 0px' },
  );
  more.addEventListener('click', () => void next());
  watcher.observe(foot);
  return { view, first, fill: async () => (done === 0 ? next() : undefined) };
}

/** The least that stands above a list, and the least that a hit takes, in rem. */
const HEAD = 3;
const LEAST = 5.6;

/** Fills lists, from the first on, until they cover a room of so many px: what a reader sees at once never moves. */
export async function fillRoom(lists: readonly LongList[], room: number): Promise<void> {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const filled: Promise<void>[] = [];
  let left = room / rem;
  for (const { first, fill } of lists) {
    if (left <= 0) break;
    filled.push(fill());
    left -= HEAD + first * LEAST;
  }
  await Promise.all(filled);
}
