const SITE_WORDS =
  /首页|登录|注册|网站地图|版权所有|联系我们|ICP备|公网安备|404|Not Found|页面不存在|Copyright|上一篇|下一篇|当前位置|无障碍|长者|分享到|打印本页|关闭窗口|相关链接|友情链接/giu;
/** What only a forum, a news report, a shop or who looks for staff says. */
const NO_POLICY_WORDS =
  /楼主|沙发|发表于\s*\d{4}|[\d一二三四五]+楼\s|回复本帖|Powered by|本报讯|本网讯|[（(]?(?:记者|通讯员)\s*\p{Script=Han}{2,4}|新华社.{1,8}电|责任编辑|加入购物车|立即购买|任职要求|薪资待遇|投递简历|简历(?:请?发|投)|经验者优先|带薪年假|忘记密码|用户名|验证码|出席(?:会议|活动|仪式)?并(?:讲话|致辞)|\p{Script=Han}{2,4}(?:强调|指出|表示)，|作了?(?:交流|表态)?发言|会议通报了/giu;
/** How a report begins: 新华社石家庄7月31日电, 本报讯. Its headline may end in 措施 and be no title. */
const PRESS = /^[（(【]?(?:新华社.{1,14}电|本报讯|本网讯)/u;
/** Commands that only the notes to a program give. */
const COMMANDS = /pip3? install|npm (?:i|install|run)\b|git clone|python3? \S+\.py/iu;

/** The different words of forums, reports and shops in lines. */
export function foreignWords(printed: readonly string[]): number {
  return wordsOf(printed, NO_POLICY_WORDS).size;
}

/** Whether short lines without a mark hold words of a web page’s frame. */
export function hasSiteWords(printed: readonly string[]): boolean {
  const short = printed.filter((line) => line.length <= 60 && !/[。；，]/u.test(line));
  return wordsOf(short, SITE_WORDS).size >= 1;
}

/** A report of the press that does not print a document whole. */
export function isPress(lines: readonly string[]): boolean {
  return lines.some((line) => PRESS.test(line)) && !lines.some((line) => /全文如下/u.test(line));
}

export function hasCommands(printed: readonly string[]): boolean {
  return printed.some((line) => COMMANDS.test(line));
}

/** A text of some length that is hardly Chinese at all. */
export function isForeign(lines: readonly string[]): boolean {
  const text = lines.join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 200 && (text.match(/\p{Script=Han}/gu)?.length ?? 0) < letters * 0.05;
}

function wordsOf(lines: readonly string[], pattern: RegExp): Set<string> {
  return new Set(lines.flatMap((line) => (line.length <= 200 ? (line.match(pattern) ?? []) : [])));
}
