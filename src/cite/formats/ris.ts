import type { Format } from '../citation.ts';
import { note } from './note.ts';

/**
 * RIS, as EndNote, NoteExpress and Zotero read it. A government document carries its number (文号) in SN, which Zotero and
 * citation-js take for the number of a report and not for an ISBN.
 */
export const ris: Format = {
  id: 'ris',
  label: 'RIS',
  hint: 'EndNote、NoteExpress、Zotero',
  format(citation, options) {
    const slashed = (date: string | null): string | null => date?.replaceAll('-', '/') ?? null;
    const fields: [string, string | null][] = [
      ['TY', 'GOVDOC'],
      ['AU', citation.issuer],
      ['TI', [citation.title, citation.partTitle].filter(Boolean).join('：')],
      ['PY', citation.issuedOn?.slice(0, 4) ?? null],
      ['DA', slashed(citation.issuedOn)],
      ['SN', citation.docNumber],
      ['SE', citation.pin || null],
      ['N1', note(citation, options) || null],
      ['LA', 'zh'],
      ['UR', citation.url],
      ['Y2', slashed(citation.accessedOn)],
    ];
    const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
    return { text: [...lines, 'ER  - '].join('\n'), html: null };
  },
};
