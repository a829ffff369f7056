import { disguisedAs } from './disguised.ts';
import { extractDocx } from './docx.ts';
import { withBreaks } from './escapes.ts';
import { ExtractError, type Extracted, type SourceFormat } from './extracted.ts';
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
 * Errors: `ExtractError` where there is no text to be had, with the remedy; also where a library gives up on the file.
 */
export async function extract(
  format: SourceFormat,
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string,
): Promise<Extracted> {
  try {
    return await read(format, bytes, decode);
  } catch (error) {
    if (error instanceof ExtractError) throw error;
    const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
    const why = error instanceof RangeError ? '标签嵌套过深，或文件过大' : message;
    throw new ExtractError(
      `文件不合格式，读不下去（${why}）。`,
      '请用原来的程序打开，另存一份，再导入；或只留正文，存为 .txt。',
    );
  }
}

async function read(
  format: SourceFormat,
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string,
): Promise<Extracted> {
  switch (format) {
    case 'txt':
      return readText(decode(bytes));
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

/** A text as it stands; one with tags or marks in it as the page or the Markdown that it is. */
function readText(text: string): Extracted {
  const format = disguisedAs(text);
  if (format === null) {
    const plain = withBreaks(text);
    return {
      text: plain,
      facts: {},
      remarks: plain === text ? [] : ['文中写作“\\n”的换行，已按换行读。'],
    };
  }
  const extracted = format === 'html' ? extractHtml(text) : extractMarkdown(text);
  const remark = `文件名是 .txt，里面有${format === 'html' ? '网页' : '网页或 Markdown'}的标记，去掉标记读。`;
  return { ...extracted, remarks: [remark, ...extracted.remarks] };
}
