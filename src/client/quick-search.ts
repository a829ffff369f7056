import { singleKeysWork } from './single-keys.ts';

/** Focuses the search box of the page on `/` and Ctrl+K, and gives the header's box its list once it is used. */
export function bindQuickSearch(): void {
  const box = document.querySelector<HTMLInputElement>('[data-quick] input, #q');
  if (box === null) return;
  document.addEventListener('keydown', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    const slash = event.key === '/' && plain && singleKeysWork();
    const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (event.defaultPrevented || event.isComposing || !(slash || control)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  if (box.closest('[data-quick]') === null) return;
  box.addEventListener(
    'focus',
    () => {
      // The engine is larger than most pages: nobody loads it who does not search.
      void import('./search/quick-choices.ts').then(({ bindQuickChoices }) => bindQuickChoices(box));
    },
    { once: true },
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}
