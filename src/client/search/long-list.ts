import { el } from './dom.ts';

/** The first part is what a window shows; later ones save turns. */
const FIRST = 5;
const STEP = 20;

/**
 * Fills a place with a list of any length: a part whenever its end comes near the window, or as the reader presses
 * the button there. Nothing is left out; the button says how many are still to come.
 */
export function longList<T>(items: readonly T[], make: (items: readonly T[]) => Promise<Node[]>): HTMLElement {
  const place = el('div', { class: 'long pending' });
  const more = el('button', { type: 'button', class: 'btn' }, `列出 ${items.length} 条`);
  const foot = el('p', { class: 'more' }, more);
  place.append(foot);
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
      place.classList.remove('pending');
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
    { rootMargin: '200px' },
  );
  more.addEventListener('click', () => void next());
  watcher.observe(foot);
  return place;
}
