import { readLabel } from '../../src/domain/label.ts';
import { isNumberLine, isTitleLine } from '../../src/domain/line-shape.ts';

const SITE_WORDS =
  /首页|登录|注册|网站地图|版权所有|联系我们|ICP备|公网安备|404|Not Found|页面不存在|Copyright|上一篇|下一篇|当前位置|无障碍|长者|分享到|打印本页|关闭窗口|相关链接|友情链接/giu;
/** What only a forum, a news report or a shop says. */
const NO_POLICY_WORDS =
  /楼主|沙发|发表于\s*\d{4}|[\d一二三四五]+楼\s|回复本帖|Powered by|本报讯|本网讯|[（(]?(?:记者|通讯员)\s*\p{Script=Han}{2,4}|新华社.{1,8}电|责任编辑|加入购物车|立即购买|忘记密码|用户名|验证码|pip3? install|npm (?:i|install|run)|git clone|python3? \S+\.py/giu;
const LAW_OR_HAN = new Set(['book', 'chapter', 'article', 'han', 'han-paren']);

/**
 * Tells whether lines hold no policy text: none of its signs (numbered clauses, a document number, addressees, a title
 * with a word of genre, a table of some rows), but the words of a web page, a forum or a report, or hardly any Chinese.
 * A plain text without either is taken as text. Reads the logical lines, and the lines as printed for the words of sites.
 */
export function isNoPolicy(lines: readonly string[], printed: readonly string[], rows: number, file: string): boolean {
  const labels = lines.map((line) => readLabel(line)).filter((label) => label !== null);
  const foreign = wordsOf(printed, NO_POLICY_WORDS);
  const strong = labels.filter((label) => LAW_OR_HAN.has(label.style)).length;
  if (isForeign(lines)) return true;
  const commas = lines.filter((line) => /^[一二三四五六七八九十]{1,3}，\p{Script=Han}/u.test(line)).length;
  if (strong >= 2 || commas >= 3 || labels.length >= (foreign.size >= 2 ? 8 : 4)) return false;
  if (lines.some((line) => isNumberLine(line) || /^各.{1,80}[：:]$/u.test(line) || /^附件[:：]/u.test(line)))
    return false;
  if (lines.slice(0, 15).some((line) => isTitleLine(line) && line.length >= 8) && sentences(lines) >= 1) return false;
  if (foreign.size >= 2) return true;
  if (labels.length >= 1 && sentences(lines) >= 3) return false;
  const short = printed.filter((line) => line.length <= 60 && !/[。；，]/u.test(line));
  if (wordsOf(short, SITE_WORDS).size >= 1) return true;
  return rows < 3 && /\.html?$/u.test(file);
}

/** A text of some length that is hardly Chinese at all. */
function isForeign(lines: readonly string[]): boolean {
  const text = lines.join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 200 && (text.match(/\p{Script=Han}/gu)?.length ?? 0) < letters * 0.05;
}

function wordsOf(lines: readonly string[], pattern: RegExp): Set<string> {
  return new Set(lines.flatMap((line) => (line.length <= 200 ? (line.match(pattern) ?? []) : [])));
}

function sentences(lines: readonly string[]): number {
  return lines.filter((line) => line.length >= 20 && /[。；]|\p{Script=Han}\.$/u.test(line)).length;
}
