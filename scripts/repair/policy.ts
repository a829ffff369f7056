import { readLabel } from '../../src/domain/label.ts';
import { isNumberLine, isTitleLine } from '../../src/domain/line-shape.ts';

const SITE_WORDS =
  /首页|登录|注册|网站地图|版权所有|联系我们|ICP备|公网安备|404|Not Found|页面不存在|Copyright|上一篇|下一篇|当前位置|无障碍|长者|分享到|打印本页|关闭窗口|相关链接|友情链接/giu;
/** What only a forum, a news report or a shop says. */
const NO_POLICY_WORDS =
  /楼主|沙发|发表于\s*\d{4}|[\d一二三四五]+楼\s|回复本帖|Powered by|本报讯|本网讯|[（(]?(?:记者|通讯员)\s*\p{Script=Han}{2,4}|新华社.{1,8}电|责任编辑|加入购物车|立即购买|忘记密码|用户名|验证码|出席(?:会议|活动|仪式)?并(?:讲话|致辞)|\p{Script=Han}{2,4}(?:强调|指出|表示)，|作了?(?:交流|表态)?发言|会议通报了/giu;
/** How a report begins: 新华社石家庄7月31日电, 本报讯. Its headline may end in 措施 and be no title. */
const PRESS = /^[（(【]?(?:新华社.{1,14}电|本报讯|本网讯)/u;
/** Commands that only the notes to a program give. */
const COMMANDS = /pip3? install|npm (?:i|install|run)\b|git clone|python3? \S+\.py/iu;
/** What a text of government speaks of, in one word or another: two or three in a hundred characters, at least. */
const POLICY_WORDS =
  /政府|国务院|國務院|机关|機關|主管|应当|應當|依法|依据|依據|条例|條例|法规|法規|规定|規定|办法|辦法|行政|政策|监管|監管|监督|監督|财政|財政|预算|預算|收入|支出|资金|資金|经费|經費|发展|發展|建设|建設|推进|推進|落实|落實|实施|實施|鼓励|鼓勵|支持|扶持|补助|補助|补贴|奖励|獎勵|责任|責任|牵头|申报|申請|申请|单位|單位|部门|部門|企业|企業|人民|公告|通知|意见|意見|方案|规划|規劃|工作|管理|服务|服務|保障|组织|組織|国家|國家|行业|行業|标准|標準|批准|许可|許可|处罚|處罰/gu;
const RARE = 0.006;
const ENOUGH_HAN = 100;
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
  if (!hasSign(lines) && (printed.some((line) => COMMANDS.test(line)) || (labels.length >= 2 && speaksOfOther(lines))))
    return true;
  const commas = lines.filter((line) => /^[一二三四五六七八九十]{1,3}，\p{Script=Han}/u.test(line)).length;
  if (strong >= 2 || commas >= 3 || labels.length >= (foreign.size >= 2 ? 8 : 4)) return false;
  if (lines.some((line) => isNumberLine(line) || /^各.{1,80}[：:]$/u.test(line) || /^附件[:：]/u.test(line)))
    return false;
  if (foreign.size >= 2 && lines.some((line) => PRESS.test(line)) && !lines.some((line) => /全文如下/u.test(line)))
    return true;
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

/** A novel, a recipe, a test paper: chapters and numbers, but hardly a word of government. */
function speaksOfOther(lines: readonly string[]): boolean {
  const text = lines.join('');
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= ENOUGH_HAN && (text.match(POLICY_WORDS)?.length ?? 0) < han * RARE;
}

/** Whether a text bears a sign of a document: a number, an annex, a title. */
function hasSign(lines: readonly string[]): boolean {
  return (
    lines.some((line) => isNumberLine(line) || /^附件[:：]/u.test(line)) ||
    lines.slice(0, 15).some((line) => isTitleLine(line) && line.length >= 8)
  );
}

function wordsOf(lines: readonly string[], pattern: RegExp): Set<string> {
  return new Set(lines.flatMap((line) => (line.length <= 200 ? (line.match(pattern) ?? []) : [])));
}

function sentences(lines: readonly string[]): number {
  return lines.filter((line) => line.length >= 20 && /[。；]|\p{Script=Han}\.$/u.test(line)).length;
}
