import type { Citation, Format } from '../citation.ts';
import { note } from './note.ts';

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** BibTeX with the date fields of BibLaTeX; braces around names and titles keep them whole. */
export const bibtex: Format = {
  id: 'bibtex',
  label: 'BibTeX',
  hint: 'LaTeX、JabRef',
  format(citation, options) {
    const { issuer, issuedOn, docNumber, url, accessedOn } = citation;
    const fields: [string, string | null][] = [
      ['author', issuer && `{${escaped(issuer)}}`],
      ['title', `{${escaped([citation.title, citation.partTitle].filter(Boolean).join('：'))}}`],
      ['number', docNumber && escaped(docNumber)],
      ['year', issuedOn?.slice(0, 4) ?? null],
      ['date', issuedOn],
      ['url', url],
      ['urldate', accessedOn],
      ['langid', 'chinese'],
      ['note', escaped(note(citation, options)) || null],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
    return { text: `@misc{${key(citation)},\n${lines.join(',\n')}\n}`, html: null };
  },
};

function key(citation: Citation): string {
  return citation.id.replace(/[^a-z0-9]+/gi, '-');
}

function escaped(text: string): string {
  return text.replace(/[\\~^]|[{}%&#_$]/g, (mark) => ESCAPES[mark] ?? `\\${mark}`);
}
