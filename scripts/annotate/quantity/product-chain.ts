import type { Setting } from './setting.ts';
import { inheritedSubject } from './subject.ts';

/** Returns the chain of what its heading is about, where a figure says 产业链 only (打造国内一流的动力电池生产中心 → 动力电池产业链). */
export function chainOf(words: string, setting: Setting, base: string | null): string | null {
  if (base !== null || !/(?:^|，|力争|年内|\d{4}年)产业链$/.test(words)) return null;
  const about = inheritedSubject(setting);
  const product = about
    ?.replace(/^.*(?:一流|领先|重要|知名)的/, '')
    .replace(/(?:(?:生产|制造|加工|研发)*(?:中心|基地)|产业链?|工业)$/, '');
  return product ? `${product}产业链` : null;
}
