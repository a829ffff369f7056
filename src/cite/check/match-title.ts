import { bareForm } from '../../domain/normalize.ts';
import { distance } from './distance.ts';
import type { Library, LibraryPage } from './library.ts';

/** What a title in a memo is: a text of the site, one of several, nearly one, or none. */
export type TitleMatch =
  | { kind: 'page'; page: LibraryPage; written: string; exact: boolean }
  | { kind: 'several'; pages: LibraryPage[]; written: string }
  | { kind: 'near'; page: LibraryPage; written: string }
  | { kind: 'none'; written: string };

const SHORTEST_PART = 6;
const SHORTEST_NEAR = 10;
const NEAR = 2;

/**
 * Matches a title as written with the texts of a library: in full, shortened at the front (关于…的实施意见), with “关于”
 * and “的” left out, or with the text named inside the title of the notice that issued it. `recent` are the pages cited
 * before, latest first; a short form that fits several texts means the latest of them.
 */
export function matchTitle(library: Library, written: string, recent: readonly LibraryPage[]): TitleMatch {
  const name = bareForm(written);
  const pages = [...library.pages.values()];
  const exact = pages.filter((page) => page.bareTitle === name);
  if (exact[0]) return { kind: 'page', page: exact[0], written, exact: true };
  const short = pages.filter((page) => isShortFor(name, page));
  const chosen = recent.find((page) => short.includes(page)) ?? (short.length === 1 ? short[0] : undefined);
  if (chosen) return { kind: 'page', page: chosen, written, exact: false };
  if (short.length > 1) return { kind: 'several', pages: short, written };
  if (name.length < SHORTEST_NEAR) return { kind: 'none', written };
  const near = pages
    .map((page) => ({ page, off: distance(name, page.bareTitle, NEAR) }))
    .filter((item) => item.off <= NEAR)
    .sort((a, b) => a.off - b.off)[0];
  return near ? { kind: 'near', page: near.page, written } : { kind: 'none', written };
}

function isShortFor(name: string, page: LibraryPage): boolean {
  const title = page.bareTitle;
  if (bareForm(page.document.shortTitle) === name && page.part === null) return true;
  // A short form may leave the period out; one that gives another period is another title.
  const core = withoutPeriod(name) === name ? withoutPeriod(title) : title;
  if (core.endsWith(name) && name.length >= 3) {
    // A bare kind of document (《行动计划》) is a short form, too; whose it is, is told by what was cited before.
    return name.length >= SHORTEST_PART || /(?:意见|计划|方案|通知|办法|规定|条例|措施|细则)$/u.test(name);
  }
  if (name.length < SHORTEST_PART) return false;
  if (name.includes(title)) return true;
  const plainName = withoutParticles(name);
  const plainTitle = withoutParticles(core);
  return plainTitle.endsWith(plainName) && plainName.length >= SHORTEST_PART;
}

function withoutPeriod(title: string): string {
  return title.replace(/(?:19|20)\d{2}(?:(?:19|20)\d{2})?年?$/u, '');
}

function withoutParticles(title: string): string {
  return title.replace(/关于|印发|[的]/gu, '');
}
