import type { Stretch } from './mention.ts';
import type { ParsedLink } from './parse-link.ts';

/** A reference entry with a form of its own: BibTeX, RIS, CSL-JSON, or an entry after GB/T 7714. */
export interface RecordEntry extends Stretch {
  kind: 'bibtex' | 'ris' | 'csl-json' | 'gbt7714';
  /** Our link in it, where one is. */
  link: (ParsedLink & Stretch) | null;
  /** Offset at which the place is written, or −1. */
  pinAt: number;
}

const FORMS: readonly [RecordEntry['kind'], RegExp, RegExp][] = [
  ['bibtex', /^@[a-z]+\{[^\n]*\n(?:[ \t][^\n]*\n)*\}/gim, /\n\s*note = \{(?!“)/],
  ['ris', /^TY {2}- [^\n]*\n(?:[A-Z][A-Z0-9] {2}- [^\n]*\n)*ER {2}-/gm, /\nSE {2}- /],
  [
    'csl-json',
    /\{[^{}]{0,4000}(?:\{[^{}]{0,400}\}[^{}]{0,2000}){0,9}"URL":(?:[^{}]{0,2000}\{[^{}]{0,400}\}){0,9}[^{}]{0,9000}\}/g,
    /"section": "/,
  ],
  ['gbt7714', /^[^\n]*\[(?:EB\/OL|Z)\][^\n]*(?:\n[^\n《]{0,40}“[^\n]*)?/gm, /\[Z\]\.? ?(?:\d{4}-\d\d-\d\d：)?|\n(?!“)/],
];

/** Finds reference entries in a memo; a link inside belongs to its entry. */
export function findRecords(text: string, links: readonly (ParsedLink & Stretch)[]): RecordEntry[] {
  const found: RecordEntry[] = [];
  for (const [kind, pattern, place] of FORMS) {
    if (!hasForm(kind, text)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const pin = place.exec(match[0]);
      found.push({
        kind,
        start,
        end,
        link: links.find((link) => link.start >= start && link.end <= end) ?? null,
        pinAt: pin ? start + pin.index + pin[0].length : -1,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A cheap look before a pattern runs over a long text that has nothing of the kind. */
function hasForm(kind: RecordEntry['kind'], text: string): boolean {
  switch (kind) {
    case 'bibtex':
      return text.includes('url = {');
    case 'ris':
      return text.includes('TY  - ');
    case 'csl-json':
      return text.includes('"URL":');
    case 'gbt7714':
      return text.includes('[EB/OL]') || text.includes('[Z]');
  }
}
