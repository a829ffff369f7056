import { type Unzipped, unzipSync } from 'fflate';
import { ExtractError } from './extracted.ts';

/** More than this unpacked is no policy document but a trap or a mistake. */
const UNPACKED_LIMIT = 200 * 1024 * 1024;
/** A file that unpacks to this many times its size is built to exhaust memory. */
const RATIO_LIMIT = 1_000;

/** A document has a few dozen files in its archive; thousands only cost time. */
const ENTRIES_LIMIT = 5_000;

/** Compound File Binary: what Word writes for .doc and for encrypted .docx. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Returns the files of a .docx by name, only those asked for.
 * Errors: encrypted or old .doc, no archive, more unpacked than a document can be.
 */
export function openDocx(bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped {
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) {
    throw new ExtractError(
      '是加密的 .docx 或旧式 .doc 文件，无法读取。',
      '请在 Word 或 WPS 中取消密码，另存为 .docx 后再导入。',
    );
  }
  let total = 0;
  let entries = 0;
  try {
    return unzipSync(bytes, {
      filter(file) {
        total += file.originalSize;
        entries += 1;
        if (
          entries > ENTRIES_LIMIT ||
          total > UNPACKED_LIMIT ||
          file.originalSize > Math.max(file.size, 1) * RATIO_LIMIT
        ) {
          throw new ExtractError(
            '解开后过大，不像一份文件，已停止读取。',
            '请确认文件来源，另存为新的 .docx 后再导入。',
          );
        }
        return wanted(file.name);
      },
    });
  } catch (error) {
    if (error instanceof ExtractError) throw error;
    throw new ExtractError(
      '不是完整的 .docx 文件（压缩包损坏）。',
      '请重新下载，或在 Word、WPS 中打开后另存为 .docx。',
    );
  }
}
