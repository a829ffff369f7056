import { join, resolve } from 'node:path';
import { listFiles } from '../lib/files.ts';
import { measure } from './measure.ts';
import { writePageTexts } from './page-texts.ts';
import { runYardstick } from './yardstick.ts';

/** What the bare tools took: how many pages, seconds of the pages and of the index. */
export interface ToolsCost {
  count: number;
  pages: number;
  index: number;
  cpuSeconds: number;
  peakMegabytes: number;
}

/** Makes the generated MDX of a corpus. */
export async function generatedTexts(folder: string, sources: string): Promise<string> {
  const content = join(folder, 'content');
  const made = await measure(resolve('scripts/cli/content.ts'), [], { SOURCES_DIR: sources, OUT_DIR: content });
  if (made.code !== 0) throw new Error(made.output);
  return join(content, 'policies');
}

/** Takes the words of every page of a built site. */
export async function pageTexts(folder: string, site: string): Promise<string> {
  const texts = join(folder, 'page-texts');
  await writePageTexts(site, texts);
  return texts;
}

/** Builds texts with the bare tools and returns what that took. */
export async function bareTools(folder: string, texts: string): Promise<ToolsCost> {
  const { pages, index } = await runYardstick(texts, folder);
  if (pages.code !== 0 || index.code !== 0) throw new Error(`${pages.output}\n${index.output}`);
  const peakMegabytes = Math.max(pages.peakMegabytes, index.peakMegabytes);
  const count = (await listFiles(texts)).length;
  const cpuSeconds = tenths(pages.cpuSeconds + index.cpuSeconds);
  return { count, pages: tenths(pages.seconds), index: tenths(index.seconds), cpuSeconds, peakMegabytes };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
