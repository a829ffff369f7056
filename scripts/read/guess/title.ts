import { isSiteButton } from '../../../src/domain/site-button.ts';
import type { Facts } from '../extract/extracted.ts';
import { withoutSpaces } from './bodies.ts';
import { carriedTitle, isCarrier } from './carried-title.ts';
import type { Guess } from './guess.ts';
import { LEADING_NUMBER, TRAILING_NUMBER } from './number.ts';
import {
  ENDING,
  isInsideSentence,
  LED,
  NO_TITLE,
  NOTICE,
  type Printed,
  STANDARD_NUMBER,
  titlesIn,
} from './printed-titles.ts';

const HEAD_LINES = 14;
/** A page copied as text has lines of marks alone between the words of its menu. */
const WORDS = /\p{Script=Han}|[A-Za-z\d]/u;
/** Words of the menus of government sites, alone on a line. */
const MENU =
  /^(?:(?:网站|返回)?首页|网站(?:导航|地图|支持)|站群导航|无障碍(?:浏览|阅读|版)?|(?:进入)?(?:长者|关怀)(?:模式|版)|(?:适老|手机|移动|繁体|简体)版?|加入收藏|收藏本站|设为首页|全文检索|站内搜索|登录|注册|用户名|密码|用户名密码|尚未实施|现行有效|English|(?:返回|回)(?:顶部|首页)|立即下载|朗读|政府信息公开(?:指南|制度|目录|年报)?|依申请公开)$|^[^，。]{0,30}(?:www\.|https?:)\S+$/u;
/** A copied page with menu and fields on top still names its text within so many lines. */
const FURTHER = 40;
/** Numbers with which a body begins: no title stands behind them. */
const BODY = /^(?:第[一二三四五六七八九十百\d]{1,4}[章节節条條]|[一二三四五六七八九十]{1,3}、)/u;
/** The date of a text in brackets, alone on the line below its title. */
const DATED = /^[（(]\d{4}年\d{1,2}月\d{1,2}日[）)]$/u;
/** A whole title on one line, as it stands below the menu of a copied page: …办公室关于印发《…》的通知. */
const WHOLE = new RegExp(`^(?:[^。；，、：:]{2,30})?(?:关于|關於)[^。；：:]{4,80}${NOTICE.source}`, 'u');

/** Guesses the title: what the page says, else the first lines that together end as titles do; of a decree the text’s. */
export function guessTitle(lines: readonly string[], facts: Facts, fallback: string): Guess<string> {
  const own = ownTitle(lines, facts, fallback);
  const carried = isCarrier(own.value) ? carriedTitle(lines) : null;
  return carried ? { value: carried, confidence: 'high', ground: `《${carried.slice(0, 20)}…》“现予公布”` } : own;
}

function ownTitle(lines: readonly string[], facts: Facts, fallback: string): Guess<string> {
  const worded = lines.filter((line) => WORDS.test(line) && !MENU.test(line) && !isSiteButton(line)).map(withoutNumber);
  const head = worded.slice(0, HEAD_LINES);
  const printed = titlesIn(head);
  const own = facts.title?.replace(/\s/g, '');
  if (own && ENDING.test(own)) {
    // A page shortens the title that its text prints with its issuer.
    const whole = printed.slice(0, 2).find(({ title }) => LED.test(title) && !isLed(own));
    return whole && isShortOf(own, whole.title)
      ? asPrinted(whole)
      : { value: own, confidence: 'high', ground: '文件自带的标题' };
  }
  const [first] = printed;
  if (first) return asPrinted(first);
  if (facts.title) return { value: facts.title, confidence: 'medium', ground: '文件自带的标题' };
  const further = worded.slice(HEAD_LINES, FURTHER).find((line) => WHOLE.test(line.replace(/\s+/g, '')));
  if (further)
    return { value: trimmed(withoutSpaces(further)), confidence: 'medium', ground: '文首之后独立成行的标题' };
  const short = shortLine(head);
  return short
    ? { value: short, confidence: 'low', ground: '第一行短句' }
    : { value: `源文未载标题（${fallback.replace(/\.[a-z]+$/iu, '')}）`, confidence: 'low', ground: '括号里是文件名' };
}

/** The first short line that may be a title, as it is written down; null where none has words of its own. */
function shortLine(head: readonly string[]): string | null {
  const [first = '', second = ''] = head;
  // “6. 某省…实施细则” above “（2023年3月15日）”: the number and the date are the collection’s.
  const listed = first.replace(/^\d{1,3}[.．、]\s*/u, '');
  if (listed !== first && ENDING.test(listed) && DATED.test(second.replace(/\s+/g, ''))) return withoutSpaces(listed);
  const body = head.findIndex((line) => BODY.test(line));
  const above = body < 0 ? head : head.slice(0, body);
  return (
    above
      .filter((line, at) => line.length >= 4 && line.length <= 60 && !isInsideSentence(head, at))
      .map((line) => line.replace(/\s+/g, ''))
      .filter((line) => !NO_TITLE.test(line) && !/[，,]/u.test(line))
      .map(trimmed)
      .find((words) => words.length >= 2) ?? null
  );
}

function asPrinted({ title, line }: Printed): Guess<string> {
  return { value: trimmed(title), confidence: 'high', ground: `第 ${line} 行起“${title.slice(0, 20)}…”` };
}

/** A title and its number on one line: “…的通告 茂公通〔2017〕155号”, “津政办规[2023]4号 …的通知”, “…规范 JGJ 102-2003”. */
function withoutNumber(line: string): string {
  for (const number of [TRAILING_NUMBER, LEADING_NUMBER]) {
    const title = line.replace(number, '');
    if (title !== line && NOTICE.test(title)) return title;
  }
  const standard = line.replace(STANDARD_NUMBER, '');
  return ENDING.test(standard) ? standard : line;
}

function isLed(title: string): boolean {
  return LED.test(title) || title.includes('关于');
}

/** Tells whether most characters of a short title stand in a longer one. */
function isShortOf(short: string, long: string): boolean {
  const held = [...short].filter((character) => long.includes(character)).length;
  return held >= short.length * 0.8;
}

/** Collections print a number before a title and the date behind it; both belong to the collection. */
function trimmed(title: string): string {
  return title
    .replace(/^[•·●◆■]\s*/u, '')
    .replace(/[（(]附[:：][^（()）]*[）)]$/u, '')
    .replace(/^\d{1,3}[.．、]/u, '')
    .replace(/^\p{Script=Han}{2,20}令第?\d{1,4}号[—-]{1,2}/u, '')
    .replace(/^\p{Script=Han}{1,14}[〔[［【（(]\d{4}[〕\]］】）)]第?\d+号(?=《)/u, '')
    .replace(/^《([^《》]*(?:《[^《》]*》[^《》]*)*)》$/u, '$1')
    .replace(/[（(]\d{4}年\d{1,2}月\d{1,2}日[）)]$/u, '');
}
