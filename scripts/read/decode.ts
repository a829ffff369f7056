import chardet from 'chardet';
import iconv from 'iconv-lite';

/** Bytes read as text: the encoding they are in, and whether that was certain. */
export type Decoded = { text: string; encoding: 'UTF-8' | 'GB18030' | 'Big5' | 'UTF-16LE' | 'UTF-16BE' };

/**
 * Decodes the bytes of a text file: UTF-8 and UTF-16 by their marks or strictly, else GB18030 or Big5 as the bytes suggest.
 * Returns null where they are no text in any of them. A byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const utf16 = byMark(bytes);
  // Half a character, or half a byte pair, has no place in any output: better refused than lost.
  if (utf16) return bytes.length % 2 === 0 && utf16.text.isWellFormed() && !hasBinary(utf16.text) ? utf16 : null;
  const strict = utf8(bytes);
  if (strict !== null) return hasBinary(strict) ? null : { text: strict, encoding: 'UTF-8' };
  const named =
    declared(bytes) ?? chardet.analyse(bytes).find(({ name }) => name === 'GB18030' || name === 'Big5')?.name;
  const order = named === 'Big5' ? (['Big5', 'GB18030'] as const) : (['GB18030', 'Big5'] as const);
  for (const encoding of order) {
    const text = iconv.decode(Buffer.from(bytes), encoding);
    if (!text.includes('\ufffd') && !hasBinary(text) && looksChinese(text)) return { text, encoding };
  }
  return null;
}

function byMark(bytes: Uint8Array): Decoded | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'UTF-16LE' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16BE' : null;
  return encoding ? { text: iconv.decode(Buffer.from(bytes), encoding), encoding } : null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function hasBinary(text: string): boolean {
  return text.includes('\u0000');
}

/** What a page says of its own encoding (<meta charset="gb2312">). */
function declared(bytes: Uint8Array): 'Big5' | 'GB18030' | null {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const name = /charset\s*=\s*["']?\s*(gb2312|gbk|gb18030|big5)/iu.exec(head)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  return name === 'big5' ? 'Big5' : 'GB18030';
}

/** Markup and figures say nothing; what is left must be Chinese characters and marks for the most part. */
function looksChinese(text: string): boolean {
  const sample = text.replace(/[\x00-\x7f]/gu, '').slice(0, 4_000);
  const han = sample.match(/[\p{Script=Han}\p{P}\p{N}\u3000]/gu)?.length ?? 0;
  return han >= sample.length * 0.9;
}
