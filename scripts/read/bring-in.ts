import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { metaSchema } from '../../src/domain/document.ts';
import { decodeText } from './decode.ts';
import { extract, formatOf } from './extract/extract.ts';
import { ExtractError } from './extract/extracted.ts';
import { type Guesses, guessMeta, metaOf } from './guess/guess.ts';

/** A file larger than this is no policy document. */
export const SIZE_LIMIT = 50 * 1024 * 1024;

/** What became of one file. */
export interface BroughtIn {
  file: string;
  /** The document’s id, also where it was not written. */
  id: string;
  state: 'written' | 'would-write' | 'exists' | 'refused';
  /** Why a file was refused, and what to do. */
  message: string | null;
  /** Characters of text taken out. */
  characters: number;
  guesses: Guesses | null;
  /** What was left out, what to look at. */
  remarks: string[];
}

/**
 * Brings one file in as a new source folder: `source.<format>` byte for byte and `meta.yaml` with what was guessed.
 * Never overwrites; a file without text, with an unknown format, too large or that cannot be read for any other reason is
 * refused with the remedy, so that the files beside it come in.
 */
export async function bringIn(file: string, sourcesDir: string, dryRun: boolean): Promise<BroughtIn> {
  const id = idOf(basename(file));
  const refuse = (message: string, state: BroughtIn['state'] = 'refused'): BroughtIn => ({
    file,
    id,
    state,
    message,
    characters: 0,
    guesses: null,
    remarks: [],
  });
  const format = formatOf(file);
  if (!format) return refuse('格式不认识。可以是 .txt、.md、.html、.docx、.pdf。');
  const info = await stat(file).catch(() => null);
  if (!info?.isFile()) return refuse('没有这个文件。请检查路径。');
  if (info.size === 0) return refuse('文件是空的。请重新下载或另存。');
  if (info.size > SIZE_LIMIT)
    return refuse(
      `文件有 ${Math.round(info.size / 1024 / 1024)} MB，超过 50 MB。请确认是不是政策文件，或去掉图片后另存。`,
    );
  const folder = join(sourcesDir, id);
  if (await stat(folder).catch(() => null))
    return refuse(`已有 ${folder}，没有覆盖。请改文件名，或先移走那个文件夹。`, 'exists');
  const bytes = await readFile(file);
  try {
    const extracted = await extract(format, bytes, strictDecode);
    if (extracted.text.trim() === '')
      return { ...refuse(extracted.remarks[0] ?? '没有可用的文字。'), remarks: extracted.remarks };
    const guesses = guessMeta(extracted.text, extracted.facts, basename(file));
    // Checked before anything is written, so that no folder is left without its record.
    const meta = metaSchema.parse(metaOf(guesses, extracted.facts));
    if (!dryRun) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `source.${format}`), bytes);
      await writeFile(join(folder, 'meta.yaml'), stringify(meta));
    }
    const characters = [...extracted.text].length;
    return {
      file,
      id,
      state: dryRun ? 'would-write' : 'written',
      message: null,
      characters,
      guesses,
      remarks: extracted.remarks,
    };
  } catch (error) {
    if (error instanceof ExtractError) return refuse(`${error.message}${error.hint}`);
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return refuse(`处理这个文件时出错（${reason}）。请另存为 .txt 再试；其他文件不受影响。`);
  }
}

function strictDecode(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (!decoded)
    throw new ExtractError('不是文字文件，或编码不认识（UTF-8、GB18030、Big5 都不是）。', '请用记事本另存为 UTF-8。');
  return decoded.text;
}

/** Returns a document id from a file name: ASCII letters and digits with hyphens; a Chinese name gives a number of its own. */
export function idOf(name: string): string {
  const stem = name.replace(/\.[^.]+$/, '');
  const ascii = stem
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ascii.length >= 3 && /[a-z]/.test(ascii) ? ascii : `doc-${hash(stem)}`;
}

/** A short stable number for a name without ASCII letters (FNV-1a, 32 bits). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(text, 'utf8')) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(36);
}
