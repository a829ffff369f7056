import type { PinStyle } from './read-pin.ts';

/** Tells by a printed number which level of an outline it belongs to. */
export function labelStyle(label: string): PinStyle {
  if (/^第.+条/u.test(label)) return 'article';
  if (/^[（(]\d/u.test(label)) return 'subitem';
  if (/^[（(]/u.test(label)) return 'section';
  if (/^[①-⑳]/u.test(label)) return 'circled';
  return /^\d/.test(label) ? 'item' : 'part';
}
