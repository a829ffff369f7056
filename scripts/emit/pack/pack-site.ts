import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { listFiles } from '../../lib/files.ts';
import { classicScript, engineScript, preludeScript } from './classic-scripts.ts';
import { companion, isFetched, isKept } from './companions.ts';
import { modulesOf, rewritePage } from './rewrite-page.ts';
import { type ZipFile, zipFile } from './zip-file.ts';

/** What is packed, and where to. */
export interface PackInput {
  /** The built site. */
  site: string;
  /** The zip to write. */
  output: string;
  /** The day noted on every file, YYYY-MM-DD. */
  today: string;
  onProgress?: (done: number, total: number) => void;
}

/** What was packed. */
export interface PackReport {
  pages: number;
  files: number;
  bytes: number;
}

/** Everything lies in one folder of this name, so that unpacking scatters nothing. */
const FOLDER = 'duidu';

/**
 * Packs a built site into one zip that is read from any folder, a USB stick for instance, without a server: the same
 * pages with relative addresses, their scripts as classic ones, and the search index in scripts.
 * Errors, for the one who packs: no site there, no place for the zip, too large a zip; nothing is left of it then.
 */
export async function packSite(input: PackInput): Promise<PackReport> {
  const base = await basePathOf(input.site);
  const zip = await zipFile(input.output, new Date(`${input.today}T00:00:00`));
  try {
    return await fill(zip, base, input);
  } catch (error) {
    await zip.abandon();
    throw error;
  }
}

async function fill(zip: ZipFile, base: string, { site, onProgress }: PackInput): Promise<PackReport> {
  const files = await listFiles(site);
  const scripts = new Map<string, readonly string[]>();
  const scriptOf = (modules: readonly string[]): string => {
    const path = `packed/page-${createHash('sha256').update(modules.join('\n')).digest('hex').slice(0, 10)}.js`;
    scripts.set(path, modules);
    return path;
  };
  const report = { pages: 0, files: 0, bytes: 0 };
  const put = async (path: string, content: Uint8Array | string): Promise<void> => {
    report.files += 1;
    await zip.add(`${FOLDER}/${path}`, content);
  };
  for (const [at, path] of files.entries()) {
    onProgress?.(at + 1, files.length);
    const bytes = await readFile(join(site, path));
    if (isFetched(path)) await put(`packed/${path}.js`, companion(path, bytes));
    if (path.endsWith('.html')) {
      report.pages += 1;
      await put(path, rewritePage(bytes.toString('utf8'), { path, base, scriptOf }));
    } else if (isKept(path) && !(path.startsWith('assets/') && path.endsWith('.js'))) await put(path, bytes);
  }
  for (const [path, modules] of scripts) {
    await put(path, await classicScript({ modules: modules.map((module) => join(resolve(site), module)) }));
  }
  await put('packed/prelude.js', await preludeScript());
  await put('packed/pagefind/pagefind.js.js', await engineScript(site));
  await put('read-me.txt', README);
  report.bytes = await zip.end();
  return report;
}

async function basePathOf(site: string): Promise<string> {
  const home = await readFile(join(site, 'index.html'), 'utf8').catch(() => null);
  if (home === null) throw new Error(`${site} 里没有站点：请先运行 npm run build。`);
  if (modulesOf(home, '').length === 0) throw new Error(`${site}/index.html 不是本站的首页。`);
  return /data-base="([^"]*)"/.exec(home)?.[1] ?? '/';
}

const README = `\uFEFF政策对读（离线版）\r
\r
解压整个文件夹，双击 index.html 用浏览器打开，不需要联网，也不需要安装任何程序。\r
请先解压再打开：在压缩包里直接双击，浏览器只拿得到一个文件。\r
阅读、锚点、对照表、检索、摘编、引文核对都可用，内容与网上的站点相同。\r
建议用 Chromium 内核 100 版以上的浏览器（Edge、Chrome、360、QQ 浏览器等）。\r
`;
