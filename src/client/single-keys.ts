import { readPreference, writePreference } from './preference.ts';

const KEY = 'dd-keys';

/** Tells whether keys without a modifier do anything; a reader may turn them off (WCAG 2.1.4). */
export function singleKeysWork(): boolean {
  return readPreference(KEY) !== 'off';
}

/** Lets every `[data-single-keys]` box of the page turn those keys off and on. */
export function bindKeySwitches(): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('[data-single-keys]');
  for (const box of boxes) {
    box.checked = singleKeysWork();
    box.disabled = false;
    box.addEventListener('change', () => writePreference(KEY, box.checked ? null : 'off'));
  }
}
