import type { Format } from '../citation.ts';
import { quoted } from '../quoted.ts';

/**
 * GB/T 7714—2025 (in force since 2026-07-01): marks are full-width except “.” and “[ ]”. Policies have no type code of
 * their own: [EB/OL] for what is read online, with the day it was read; [Z] otherwise, with the place after the date, as
 * page numbers stand there for reports. Online the address leads to the clause itself.
 */
export const gbt7714: Format = {
  id: 'gbt7714',
  label: 'GB/T 7714—2025',
  hint: '参考文献表',
  format(citation, options) {
    const { issuer, title, partTitle, docNumber, issuedOn, pin, url, accessedOn } = citation;
    const head = `${issuer ? `${issuer}. ` : ''}${[title, partTitle, docNumber].filter(Boolean).join('：')}`;
    const date = issuedOn ?? '';
    const entry = options.online
      ? `${head}[EB/OL]. ${date && `（${date}）`}[${accessedOn}]. ${url}.`
      : `${head}[Z]${date || pin ? `. ${[date, pin].filter(Boolean).join('：')}` : ''}`.replace(/\.?$/, '.');
    const words = options.words ? `\n${pin ? `${pin}：` : ''}${quoted(citation.words)}` : '';
    return { text: entry + words, html: null };
  },
};
