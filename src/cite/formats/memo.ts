import type { Citation, Format } from '../citation.ts';
import { quoted } from '../quoted.ts';

/** Returns title, number and place in the form of official documents: 《标题》（文号）四（二）2. */
export function memoReference(citation: Citation): string {
  const number = citation.docNumber ? `（${citation.docNumber}）` : '';
  const part = citation.partTitle ? `所附《${citation.partTitle}》` : '';
  return `《${citation.title}》${number}${part}${citation.pin}`;
}

/** Memo form (公文、内参), the default. */
export const memo: Format = {
  id: 'memo',
  label: '公文、内参',
  hint: '标题、文号、条次',
  format(citation, options) {
    const words = options.words ? `：${quoted(citation.words)}` : '';
    return { text: `${memoReference(citation)}${words}${options.link ? `\n${citation.url}` : ''}`, html: null };
  },
};
