import type { Copied } from '../../cite/citation.ts';

/**
 * Puts text, and HTML where there is some, on the clipboard; returns false where the browser refuses.
 * Pages without https (many an intranet) have no clipboard interface: there a copy command is answered by hand.
 */
export async function writeClipboard({ text, html }: Copied): Promise<boolean> {
  try {
    if (html === null) await navigator.clipboard.writeText(text);
    else {
      const item = new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') });
      await navigator.clipboard.write([item]);
    }
    return true;
  } catch {
    return answerCopy(text, html);
  }
}

function blob(text: string, type: string): Blob {
  return new Blob([text], { type });
}

function answerCopy(text: string, html: string | null): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== null) event.clipboardData?.setData('text/html', html);
    answered = event.clipboardData !== null;
  };
  document.addEventListener('copy', answer, true);
  try {
    // The only way left on such pages; browsers keep it for them.
    return document.execCommand('copy') && answered;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', answer, true);
  }
}
