import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { type Source, splitLines } from '../../src/domain/source.ts';
import { type KeptValues, openKeptValues } from '../lib/kept-values.ts';
import { SIZE_LIMIT } from './bring-in.ts';
import { checkAgainstText } from './check-against-text.ts';
import { decodeText } from './decode.ts';
import { extract, formatOf } from './extract/extract.ts';
import { ExtractError, type Extracted } from './extract/extracted.ts';
import { finding } from './finding.ts';
import { readMeta } from './meta.ts';
import { shownPath } from './shown-path.ts';
import { idFault } from './source-id.ts';

/** A source, and a checksum of all that reading made it from. */
export interface ReadSource extends Source {
  sum: string;
}

/** What reading a folder of sources gives: those that can be used, and what is wrong with the others. */
export interface ReadResult {
  sources: ReadSource[];
  diagnostics: Diagnostic[];
}

/** Code whose change may change what is read of a source. */
export const CODE = ['scripts/read', 'scripts/lib', 'src/domain'];

/**
 * Reads every source folder below a folder, in order of document date; writes nothing but what it keeps in `keptIn`, from
 * where it takes what it read of unchanged files before.
 * A source that is missing, empty, too large, in no known encoding or with wrong metadata is an error and left out.
 */
export async function readSources(dir: string, keptIn: string | null = null): Promise<ReadResult> {
  const diagnostics: Diagnostic[] = [];
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    const hint = '请检查 SOURCES_DIR，或用 npm run new -- FILE 收入第一件文件。';
    diagnostics.push(finding('sources-missing', shownPath(dir), '没有这个源文件夹。', hint));
    return { sources: [], diagnostics };
  }
  const names = entries
    .filter((e) => e.isDirectory() && !e.name.startsWith('.'))
    .map((e) => e.name)
    .sort();
  const before = await openKeptValues(keptIn, CODE);
  const sources: ReadSource[] = [];
  const ids = new Map<string, string>();
  for (const name of names) {
    const folder = join(dir, name);
    const twin = ids.get(name.toLowerCase());
    ids.set(name.toLowerCase(), name);
    const fault = idFault(name, twin);
    if (fault) {
      diagnostics.push(finding(fault.ruleId, shownPath(folder), fault.message, fault.hint));
    } else {
      const source = await readSource(folder, name, diagnostics, before);
      if (source) sources.push(source);
    }
  }
  await before.close();
  reportTwins(sources, diagnostics);
  const key = (source: Source): string => `${source.meta.issuedOn ?? '9999'} ${source.id}`;
  sources.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { sources, diagnostics };
}

/** Reads without waiting in between: of a thousand folders, waiting takes most of the time. */
async function readSource(
  folder: string,
  id: string,
  diagnostics: Diagnostic[],
  before: KeptValues,
): Promise<ReadSource | null> {
  const metaPath = join(folder, 'meta.yaml');
  const metaText = textOf(metaPath);
  if (metaText === null) {
    const hint = '请用 npm run new 收入文件，或照 content/sources 里的样子写一份。';
    diagnostics.push(finding('meta-missing', shownPath(metaPath), '没有 meta.yaml。', hint));
  }
  const path = sourcePath(folder, diagnostics);
  const bytes = path === null ? null : readBytes(path, diagnostics);
  const received = {
    metaFile: shownPath(metaPath),
    metaText,
    file: path === null ? null : shownPath(path),
    sha256: bytes && hash('sha256', bytes),
  };
  const { value, sum } = await before.take(received, () => readReceived(received, bytes));
  diagnostics.push(...value.diagnostics);
  return value.source && { id, ...value.source, lines: splitLines(value.source.text), sum };
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** What lies in the folder of a source; null where it is missing or cannot be used. */
interface Received {
  metaFile: string;
  metaText: string | null;
  file: string | null;
  sha256: string | null;
}

/** What reading tells of those files, whatever the folder is called. */
interface Read {
  source: Omit<Source, 'id' | 'lines'> | null;
  diagnostics: Diagnostic[];
}

async function readReceived({ metaFile, metaText, file, sha256 }: Received, bytes: Uint8Array | null): Promise<Read> {
  const diagnostics: Diagnostic[] = [];
  const meta = metaText === null ? null : readMeta(metaText, metaFile, diagnostics);
  const extracted = file === null || bytes === null ? null : await readText(file, bytes, diagnostics);
  if (!meta || file === null || sha256 === null || extracted === null) return { source: null, diagnostics };
  const { text, facts } = extracted;
  checkAgainstText(meta, text, facts, metaFile, diagnostics);
  return { source: { file, meta, sha256, text }, diagnostics };
}

/** Finds the one source file of a folder; none, or more than one, is an error. */
function sourcePath(folder: string, diagnostics: Diagnostic[]): string | null {
  const names = readdirSync(folder)
    .filter((name) => /^source\./u.test(name))
    .sort();
  const [only] = names;
  if (only === undefined) {
    diagnostics.push(
      finding(
        'source-missing',
        shownPath(folder),
        '没有源文。',
        '请把收到的文件放在这里，命名为 source.txt（或 .md .html .docx .pdf）。',
      ),
    );
    return null;
  }
  if (names.length > 1) {
    diagnostics.push(
      finding(
        'source-twice',
        shownPath(folder),
        `有 ${names.length} 份源文：${names.join('、')}。`,
        '一个文件夹只放一件文件，请移走其余的。',
      ),
    );
    return null;
  }
  if (formatOf(only) === null) {
    diagnostics.push(
      finding('source-format', shownPath(join(folder, only)), '格式不认识。', '可以是 .txt、.md、.html、.docx、.pdf。'),
    );
    return null;
  }
  return join(folder, only);
}

/** Returns the bytes of a source; one that is too large is an error. */
function readBytes(path: string, diagnostics: Diagnostic[]): Buffer | null {
  const size = statSync(path).size;
  if (size <= SIZE_LIMIT) return readFileSync(path);
  diagnostics.push(
    finding(
      'source-too-large',
      shownPath(path),
      `有 ${Math.round(size / 1024 / 1024)} MB，超过 50 MB。`,
      '请确认是不是政策文件，或去掉图片后另存。',
    ),
  );
  return null;
}

async function readText(file: string, bytes: Uint8Array, diagnostics: Diagnostic[]): Promise<Extracted | null> {
  const fail = (ruleId: string, message: string, hint: string): null => {
    diagnostics.push(finding(ruleId, file, message, hint));
    return null;
  };
  const format = formatOf(file) ?? 'txt';
  let encoding: string = 'UTF-8';
  try {
    const extracted = await extract(format, bytes, (raw) => {
      const decoded = decodeText(raw);
      if (!decoded)
        throw new ExtractError(
          '编码不认识（UTF-8、GB18030、Big5、UTF-16 都不是），或不是文字文件。',
          '请用记事本另存为 UTF-8。',
        );
      encoding = decoded.encoding;
      return decoded.text;
    });
    const { text, remarks } = extracted;
    if (text.trim() === '')
      return fail('source-empty', remarks[0] ?? '源文是空的。', '请重新下载或另存，放入有文字的文件。');
    if (encoding !== 'UTF-8') {
      diagnostics.push({
        ...finding('source-encoding', file, `按 ${encoding} 读入。`, '请看一眼文字是否正常；另存为 UTF-8 可免去猜测。'),
        severity: 'info',
      });
    }
    return extracted;
  } catch (error) {
    if (error instanceof ExtractError) return fail('source-unreadable', error.message, error.hint);
    throw error;
  }
}

function reportTwins(sources: readonly Source[], diagnostics: Diagnostic[]): void {
  const seen = new Map<string, Source>();
  for (const source of sources) {
    const twin = seen.get(source.sha256);
    if (twin) {
      diagnostics.push({
        ...finding(
          'source-same',
          source.file,
          `与 ${twin.file} 逐字节相同。`,
          '若是同一件文件，请删去其中一个文件夹。',
        ),
        severity: 'warning',
      });
    }
    seen.set(source.sha256, source);
  }
}
