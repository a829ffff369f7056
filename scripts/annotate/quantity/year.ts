import type { Setting } from './setting.ts';

const YEAR = /(?:(20\d\d|19\d\d)年?[-—~至])?(20\d\d|19\d\d)年(?!版|修订|第)|(今年|全年|年内|年底前|本年)/g;
const FIVE_YEAR = /[“"]?十([二三四五六])五[”"]?(?:规划)?(?:期)?末/g;

/** Returns the text with the insides of 《…》 blanked, so that a year in a title dates nothing. */
export function withoutTitles(text: string): string {
  return text.replace(/《[^》]*》|〔[^〕]*〕/g, (title) => '　'.repeat(title.length));
}

/** Returns the year named nearest before the end of a stretch, or null. */
export function namedYear(stretch: string, setting: Setting): number | null {
  let year: number | null = null;
  for (const match of stretch.matchAll(YEAR)) {
    const current = setting.plan?.from ?? setting.issuedIn;
    if (match[2] !== undefined) year = Number(match[2]);
    else if (current !== null) year = current;
  }
  for (const match of stretch.matchAll(FIVE_YEAR)) year = 2000 + 5 * (1 + '一二三四五六'.indexOf(match[1] ?? ''));
  return year;
}

/** Returns the year a task without a printed one is for: the last of its plan. */
export function planYear(setting: Setting): number | null {
  return setting.plan?.to ?? null;
}
