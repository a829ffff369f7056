import type { Format } from '../citation.ts';
import { note } from './note.ts';

/** CSL-JSON: an array of one item of type `legislation`, the nearest that CSL 1.0.2 has for a policy document. */
export const cslJson: Format = {
  id: 'csl-json',
  label: 'CSL-JSON',
  hint: 'Zotero、Pandoc',
  format(citation, options) {
    const item = {
      id: citation.id,
      type: 'legislation',
      title: [citation.title, citation.partTitle].filter(Boolean).join('：'),
      ...(citation.issuer ? { author: [{ literal: citation.issuer }] } : {}),
      ...(citation.docNumber ? { number: citation.docNumber } : {}),
      ...(citation.issuedOn ? { issued: dateParts(citation.issuedOn) } : {}),
      ...(citation.pin ? { section: citation.pin } : {}),
      URL: citation.url,
      accessed: dateParts(citation.accessedOn),
      language: 'zh-CN',
      ...(note(citation, options) ? { note: note(citation, options) } : {}),
    };
    return { text: JSON.stringify([item], null, 2), html: null };
  },
};

function dateParts(iso: string): { 'date-parts': [number[]] } {
  return { 'date-parts': [iso.split('-').map(Number)] };
}
