import { announce } from './announce.ts';
import { writePreference } from './preference.ts';

const root = document.documentElement;
const SIZES = [null, 'large', 'huge'] as const;
const SIZE_WORDS = ['标准', '大', '特大'] as const;

/** Lets the header's buttons change theme and type size, and remembers both. */
export function bindAppearance(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-act=theme]')) {
    button.addEventListener('click', () => {
      const stored = root.dataset['theme'];
      const dark = stored ? stored === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset['theme'] = dark ? 'light' : 'dark';
      writePreference('dd-theme', root.dataset['theme']);
      announce(dark ? '浅色' : '深色');
    });
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-act=size]')) {
    const show = (): number => {
      const at = Math.max(0, SIZES.indexOf((root.dataset['size'] ?? null) as (typeof SIZES)[number]));
      button.title = `字号：${SIZE_WORDS[at] ?? ''}`;
      return at;
    };
    show();
    button.addEventListener('click', () => {
      const next = SIZES[(show() + 1) % SIZES.length] ?? null;
      if (next) root.dataset['size'] = next;
      else delete root.dataset['size'];
      writePreference('dd-size', next);
      announce(`字号：${SIZE_WORDS[show()] ?? ''}`);
    });
  }
}
