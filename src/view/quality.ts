import { readFileSync } from 'node:fs';
import { type Quality, qualitySchema } from '../domain/quality.ts';

const NOTHING: Quality = { date: null, commit: null, tests: [], figures: [] };

/** What each kind of check holds, in the words of readers, in the order in which they run. */
export const CHECKS: readonly { name: string; word: string; about: string }[] = [
  { name: 'unit', word: '单元与样例', about: '各模块、黄金样例、随机试验、文档所说的路径和命令' },
  { name: 'corpus', word: '真实文件', about: '不丢字、锚点、检索精确、与人读结果的对照' },
  { name: 'site', word: '成站', about: '链接、数据与 schema、下载文件、可重现' },
  { name: 'browser', word: '真实浏览器', about: '无障碍、键盘、检索、引用、摘编、版面' },
];

/** Returns the last measured figures; a project that was never measured has none. */
export function readQuality(file = 'content/quality.json'): Quality {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return NOTHING;
  }
  return qualitySchema.parse(JSON.parse(text));
}
