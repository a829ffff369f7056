import { readLabel } from '../../src/domain/label.ts';
import { isNumberLine, isTitleLine } from '../../src/domain/line-shape.ts';

const SITE_WORDS =
  /首页|登录|注册|网站地图|版权所有|联系我们|ICP备|公网安备|404|Not Found|页面不存在|Copyright|上一篇|下一篇|当前位置|无障碍|长者|分享到|打印本页|关闭窗口|相关链接|友情链接/giu;
const LAW_OR_HAN = new Set(['book', 'chapter', 'article', 'han', 'han-paren']);

/**
 * Tells whether lines hold no policy text: none of its signs (numbered clauses, a document number, addressees, a title
 * with a word of genre), but the words of a web page. A plain text without either is taken as text.
 */
export function isNoPolicy(lines: readonly string[], file: string): boolean {
  const labels = lines.map((line) => readLabel(line)).filter((label) => label !== null);
  if (labels.filter((label) => LAW_OR_HAN.has(label.style)).length >= 2 || labels.length >= 4) return false;
  if (lines.some((line) => isNumberLine(line) || /^各.{1,80}[：:]$/u.test(line) || /^附件[:：]/u.test(line)))
    return false;
  if (lines.slice(0, 15).some((line) => isTitleLine(line) && line.length >= 8) && sentences(lines) >= 1) return false;
  if (labels.length >= 1 && sentences(lines) >= 3) return false;
  const words = new Set(lines.flatMap((line) => (line.length <= 200 ? (line.match(SITE_WORDS) ?? []) : [])));
  return words.size >= 1 || /\.html?$/u.test(file);
}

function sentences(lines: readonly string[]): number {
  return lines.filter((line) => line.length >= 20 && /[。；]/u.test(line)).length;
}
