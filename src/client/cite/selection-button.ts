import { type SelectedWords, selectedWords } from './selection.ts';

/** Fewer characters are rarely meant to be cited. */
const SHORTEST = 2;

/** Shows a button beside words selected in the text; Alt+C does the same from the keyboard. */
export function bindSelection(cite: (button: HTMLElement, selected: SelectedWords) => void): void {
  const button = document.querySelector<HTMLButtonElement>('.cite-sel');
  if (!button) return;
  let selected: SelectedWords | null = null;
  let waiting = 0;
  const follow = (): void => {
    // A press on the button itself clears the selection in some browsers; what was selected is still meant.
    if (document.activeElement === button) return;
    selected = selectedWords();
    button.hidden = selected === null || selected.words.length < SHORTEST;
    if (button.hidden || !selected) return;
    const rects = selected.range.getClientRects();
    const box = rects[rects.length - 1] ?? selected.range.getBoundingClientRect();
    const left = Math.min(box.right + scrollX, document.documentElement.clientWidth - button.offsetWidth - 12);
    button.style.left = `${Math.max(12, left)}px`;
    button.style.top = `${box.bottom + scrollY + 6}px`;
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(follow, 200);
  });
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    if (selected) cite(button, selected);
    button.hidden = true;
  });
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.code !== 'KeyC' || event.ctrlKey || event.metaKey) return;
    const now = selectedWords();
    if (!now) return;
    event.preventDefault();
    follow();
    cite(button, now);
  });
}
