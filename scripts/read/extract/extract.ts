import { extractDocx } from './docx.ts';
import type { Extracted, SourceFormat } from './extracted.ts';
import { extractHtml } from './html.ts';
import { extractMarkdown } from './markdown.ts';
import { extractPdf } from './pdf.ts';

const ENDINGS: Record<string, SourceFormat> = {
  '.txt': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
};

/** Returns the format of a file by its ending, or null where it is none this project reads. */
export function formatOf(path: string): SourceFormat | null {
  return ENDINGS[path.slice(path.lastIndexOf('.')).toLowerCase()] ?? null;
}

/**
 * Returns the text of a source file in any format; `decode` turns the bytes of the text formats into characters.
 * Errors: `ExtractError` where there is no text to be had, with the remedy.
 */
export async function extract(
  format: SourceFormat,
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string,
): Promise<Extracted> {
  switch (format) {
    case 'txt':
      return { text: decode(bytes), facts: {}, remarks: [] };
    case 'md':
      return extractMarkdown(decode(bytes));
    case 'html':
      return extractHtml(decode(bytes));
    case 'docx':
      return extractDocx(bytes);
    case 'pdf':
      return extractPdf(bytes);
  }
}
