import { fromHtml } from './from-html.ts';
import { fromText } from './from-text.ts';
import type { Memo } from './memo.ts';
import { MemoError } from './memo-error.ts';

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 50_000_000;

/** Files that are read as text, by their endings: memos, and lists of references. */
const TEXTS = new Set('txt text md markdown mdx html htm xhtml tex bib ris json csv'.split(' '));

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** Throws where a file is too large to be read; asked before its bytes are loaded. */
export function refuseLargeFile(size: number): void {
  if (size <= LARGEST_FILE) return;
  const megabytes = Math.ceil(size / 1_000_000);
  throw new MemoError(`文件有 ${megabytes} MB，超过 50 MB 的上限，没有读。请去掉图片，或把文字粘贴过来。`);
}

/** Reads a file as a memo by its first bytes and its name. Throws a `MemoError` in plain words where it cannot. */
export async function readMemo(name: string, bytes: Uint8Array): Promise<Memo> {
  refuseLargeFile(bytes.length);
  if (bytes.length === 0) throw new MemoError('文件是空的。');
  if (startsWith(bytes, OLE)) {
    throw new MemoError(
      /\.docx$/i.test(name)
        ? '这份 .docx 加了密码，读不出来。请在 Word 或 WPS 里去掉密码、另存一份再试。'
        : '这是旧版 .doc、.wps 或加密的文件。请用 Word 或 WPS 另存为不加密的 .docx 再试。',
    );
  }
  if (startsWith(bytes, PDF)) throw new MemoError('不读 PDF：其中的换行会断开引文。请用 .docx，或把文字粘贴过来。');
  if (startsWith(bytes, ZIP) || /\.docx$/i.test(name)) {
    const { fromDocx } = await import('./from-docx.ts');
    return fromDocx(name, bytes);
  }
  const text = decode(bytes);
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  if (extension !== undefined && !TEXTS.has(extension)) {
    throw new MemoError(`不读 .${extension} 文件。可读 .docx、.md、.txt、.html，或把文字粘贴过来。`);
  }
  return /\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html)[\s>]/i.test(text)
    ? fromHtml(name, text)
    : fromText(name, text);
}

/** Decodes text: UTF-8 or UTF-16 by its mark, else UTF-8, else GB18030. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\u0000')) return text;
    } catch {
      // The next encoding may fit.
    }
  }
  throw new MemoError('这不是文字文件：既不是 UTF-8，也不是 GB18030。可读 .docx、.md、.txt、.html。');
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}
