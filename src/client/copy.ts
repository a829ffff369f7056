import { writeClipboard } from './cite/write-clipboard.ts';

/** Copies text; returns false where the browser refuses, then the caller leaves it selected for the reader to copy. */
export function copyText(text: string): Promise<boolean> {
  return writeClipboard({ text, html: null });
}
