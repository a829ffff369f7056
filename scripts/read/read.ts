import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Meta } from '../../src/domain/document.ts';
import { withoutSpace } from '../../src/domain/normalize.ts';
import { type Source, splitLines } from '../../src/domain/source.ts';
import { SIZE_LIMIT } from './bring-in.ts';
import { decodeText } from './decode.ts';
import { extract, formatOf } from './extract/extract.ts';
import { ExtractError } from './extract/extracted.ts';
import { isNational } from './guess/region.ts';
import { readMeta } from './meta.ts';
import { idFault } from './source-id.ts';

/** What reading a folder of sources gives: those that can be used, and what is wrong with the others. */
export interface ReadResult {
  sources: Source[];
  diagnostics: Diagnostic[];
}

/**
 * Reads every source folder below a folder, in order of document date; writes nothing.
 * A source that is missing, empty, too large, in no known encoding or with wrong metadata is an error and left out.
 */
export async function readSources(dir: string): Promise<ReadResult> {
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
  const sources: Source[] = [];
  const ids = new Map<string, string>();
  for (const name of names) {
    const folder = join(dir, name);
    const twin = ids.get(name.toLowerCase());
    ids.set(name.toLowerCase(), name);
    const fault = idFault(name, twin);
    if (fault) {
      diagnostics.push(finding(fault.ruleId, shownPath(folder), fault.message, fault.hint));
    } else {
      const source = await readSource(folder, name, diagnostics);
      if (source) sources.push(source);
    }
  }
  reportTwins(sources, diagnostics);
  const key = (source: Source): string => `${source.meta.issuedOn ?? '9999'} ${source.id}`;
  sources.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { sources, diagnostics };
}

async function readSource(folder: string, id: string, diagnostics: Diagnostic[]): Promise<Source | null> {
  const metaPath = join(folder, 'meta.yaml');
  const metaText = await readFile(metaPath, 'utf8').catch(() => null);
  if (metaText === null) {
    const hint = '请用 npm run new 收入文件，或照 content/sources 里的样子写一份。';
    diagnostics.push(finding('meta-missing', shownPath(metaPath), '没有 meta.yaml。', hint));
  }
  const meta = metaText === null ? null : readMeta(metaText, shownPath(metaPath), diagnostics);
  const path = await sourcePath(folder, diagnostics);
  const read = path === null ? null : await readText(path, diagnostics);
  if (!meta || !path || !read) return null;
  const file = shownPath(path);
  checkAgainstText(meta, read.text, shownPath(metaPath), diagnostics);
  return { id, file, meta, sha256: read.sha256, text: read.text, lines: splitLines(read.text) };
}

/** Finds the one source file of a folder; none, or more than one, is an error. */
async function sourcePath(folder: string, diagnostics: Diagnostic[]): Promise<string | null> {
  const names = (await readdir(folder)).filter((name) => /^source\./u.test(name)).sort();
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

async function readText(path: string, diagnostics: Diagnostic[]): Promise<{ text: string; sha256: string } | null> {
  const file = shownPath(path);
  const size = (await stat(path)).size;
  const fail = (ruleId: string, message: string, hint: string): null => {
    diagnostics.push(finding(ruleId, file, message, hint));
    return null;
  };
  if (size > SIZE_LIMIT) {
    return fail(
      'source-too-large',
      `有 ${Math.round(size / 1024 / 1024)} MB，超过 50 MB。`,
      '请确认是不是政策文件，或去掉图片后另存。',
    );
  }
  const bytes = await readFile(path);
  const format = formatOf(path) ?? 'txt';
  let encoding: string = 'UTF-8';
  try {
    const { text, remarks } = await extract(format, bytes, (raw) => {
      const decoded = decodeText(raw);
      if (!decoded)
        throw new ExtractError(
          '编码不认识（UTF-8、GB18030、Big5、UTF-16 都不是），或不是文字文件。',
          '请用记事本另存为 UTF-8。',
        );
      encoding = decoded.encoding;
      return decoded.text;
    });
    if (text.trim() === '')
      return fail('source-empty', remarks[0] ?? '源文是空的。', '请重新下载或另存，放入有文字的文件。');
    if (encoding !== 'UTF-8') {
      diagnostics.push({
        ...finding('source-encoding', file, `按 ${encoding} 读入。`, '请看一眼文字是否正常；另存为 UTF-8 可免去猜测。'),
        severity: 'info',
      });
    }
    return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (error instanceof ExtractError) return fail('source-unreadable', error.message, error.hint);
    throw error;
  }
}

const NATION = '100000';

/** Title and document number should stand in the text; where one does not, it is likely another document’s. */
function checkAgainstText(meta: Meta, text: string, file: string, diagnostics: Diagnostic[]): void {
  if (text === '') return;
  const bare = (words: string): string =>
    withoutSpace(words.normalize('NFKC')).replace(/[—–-]|[〔［[【(]|[〕］\]】)]/gu, '');
  const whole = bare(text);
  const doubt = (ruleId: string, message: string, hint: string): void => {
    diagnostics.push({ ...finding(ruleId, file, message, hint), severity: 'warning' });
  };
  if (!whole.includes(bare(meta.title))) {
    doubt('meta-title', `标题“${meta.title}”在源文中找不到。`, '请核对标题，或确认没有放错文件。');
  }
  if (meta.docNumber !== null && !whole.includes(bare(meta.docNumber))) {
    doubt('meta-number', `文号“${meta.docNumber}”在源文中找不到。`, '请核对文号；源文没有的写 null。');
  }
  if (meta.region === NATION && ![meta.issuer, meta.title].some((words) => words !== null && isNational(words))) {
    const why = '地区写的是国家，标题和发文机关却看不出是国家机关的文件。';
    doubt('meta-nation', why, '请核对 region 和 level；不是国家的，写它所在的地区。');
  }
  const year = /〔(\d{4})〕/u.exec(meta.docNumber ?? '')?.[1];
  if (year && meta.issuedOn !== null && Math.abs(Number(year) - Number(meta.issuedOn.slice(0, 4))) > 1) {
    doubt('meta-date', `文号是 ${year} 年的，成文日期却是 ${meta.issuedOn}。`, '请核对文号和日期。');
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

function finding(ruleId: string, file: string, message: string, hint: string): Diagnostic {
  return { ruleId, severity: 'error', message, file, line: 1, column: 1, hint };
}

/** Returns a path as it is shown and exported: from the working directory, or from the folder of sources outside it. */
function shownPath(path: string): string {
  const here = relative(process.cwd(), path);
  return here.startsWith('..') ? path.split(/[\\/]/u).slice(-2).join('/') : here.replaceAll('\\', '/');
}
