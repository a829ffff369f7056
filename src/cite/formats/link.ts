import type { Format } from '../citation.ts';
import { quoted } from '../quoted.ts';

/** The address alone, for chats and intranet pages. */
export const link: Format = {
  id: 'link',
  label: '链接',
  hint: '只有网址',
  format(citation, options) {
    return { text: options.words ? `${quoted(citation.words)}\n${citation.url}` : citation.url, html: null };
  },
};
