import type { Library } from './library.ts';
import type { Mention, Stretch } from './mention.ts';
import type { ParsedLink } from './parse-link.ts';

/** What may stand between a citation and the link that belongs to it: brackets, stops, and the words quoted. */
const BETWEEN = /^(?:\s*[：:，,]?\s*[“‘"'「][^\n]*[”’"'」])?[。．.﹒；;]?\s*[\]）)]?[（(<〈：:\s]*$/u;
const ADDRESS = /^(?:https?:\/\/|\/)/u;

/** Gives each link to the citation it stands on or right behind; a link that stands alone is a citation of its own. */
export function attachLinks(
  library: Library,
  text: string,
  mentions: readonly Mention[],
  links: readonly (ParsedLink & Stretch)[],
): Mention[] {
  const out: Mention[] = mentions.map((mention) => ({ ...mention }));
  for (const link of links) {
    const owner =
      out.find((mention) => mention.start < link.end && link.start < mention.end) ??
      out.findLast((mention) => mention.end <= link.start && mention.link === null && follows(text, mention, link));
    if (owner && owner.link === null) owner.link = link;
    else if (!owner) out.push(linkMention(library, text, link));
  }
  return out.sort((a, b) => a.start - b.start);
}

function follows(text: string, mention: Mention, link: ParsedLink & Stretch): boolean {
  if (link.start - mention.end > 8000 || mention.by === 'record') return false;
  const between = text.slice(mention.end, link.start);
  const near = between.length < 4;
  // In a line of its own an address belongs to the citation above it, as the site copies both; other links only if they agree.
  if (between.includes('\n') && !ADDRESS.test(text.slice(link.start, link.end)) && !agrees(mention, link)) return false;
  const same = link.page === null || mention.page === null || link.page.split('/')[0] === mention.page.document.id;
  return BETWEEN.test(between) && (near || same);
}

function agrees({ page, entries }: Mention, link: ParsedLink): boolean {
  if (entries.length > 0) return entries.some(({ clause }) => clause.id === `${link.page}#${link.anchor}`);
  return page?.key === link.page;
}

function linkMention(library: Library, text: string, link: ParsedLink & Stretch): Mention {
  return {
    start: link.start,
    end: link.end,
    written: text.slice(link.start, link.end),
    page: link.page ? (library.pages.get(link.page) ?? null) : null,
    title: null,
    wrongs: [],
    akin: null,
    several: [],
    docNumber: null,
    pin: '',
    entries: [],
    link,
    scope: null,
    assumed: false,
    by: 'link',
  };
}
