import { unzipSync } from 'fflate';
import { fromHtml } from './from-html.ts';
import type { Memo } from './memo.ts';
import { MemoError } from './memo-error.ts';

/** Unpacked size beyond which a file is taken for a trap or a picture book, in bytes. */
const MOST_UNPACKED = 400_000_000;

/** Returns a Word document as a memo: body, tables, footnotes and links; pictures are left out. */
export async function fromDocx(name: string, bytes: Uint8Array): Promise<Memo> {
  lookInside(bytes);
  // Loaded only where a .docx is dropped: it is by far the largest part of the checker.
  const { default: mammoth } = await import('mammoth');
  const buffer = bytes.slice();
  try {
    const { value } = await mammoth.convertToHtml(
      // Node reads `buffer`, the browser build `arrayBuffer`.
      { arrayBuffer: buffer.buffer, buffer: buffer as unknown as Buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true },
    );
    return fromHtml(name, value);
  } catch {
    throw new MemoError('这份 .docx 读不出来，可能已损坏。请用 Word 或 WPS 打开后另存一份再试。');
  }
}

/** Looks at the directory of the archive before anything is unpacked. */
function lookInside(bytes: Uint8Array): void {
  let size = 0;
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: (file) => {
        names.push(file.name);
        size += file.originalSize;
        return false;
      },
    });
  } catch {
    throw new MemoError('这份 .docx 打不开，文件不完整或已损坏。请用 Word 或 WPS 打开后另存一份再试。');
  }
  if (names.includes('content.xml')) throw new MemoError('这是 .odt 文件。请另存为 .docx 再试。');
  if (!names.includes('word/document.xml')) throw new MemoError('这个文件里没有 Word 正文，不是 .docx 文档。');
  if (size > MOST_UNPACKED) throw new MemoError('这份 .docx 解开后超过 400 MB，没有读。请去掉图片后再试。');
}
