import { type Insertion, markText } from './mark-text.ts';
import { phrases } from './phrases.ts';

/** Returns an HTML fragment that may break between the words of its text; the text itself stays as it is. */
export function breakAtPhrases(html: string): string {
  const text = html.replace(/<[^>]*>|\s/gu, '').replace(/&[#\w]+;/gu, '＆');
  let at = 0;
  const breaks = phrases(text).map((phrase): Insertion => {
    at += phrase.length;
    return { from: at, to: at, open: '<wbr>', close: '' };
  });
  return markText(html, breaks);
}
