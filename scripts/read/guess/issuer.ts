import type { Facts } from '../extract/extracted.ts';
import { withoutSpaces } from './bodies.ts';
import type { Guess } from './guess.ts';

const BODY = String.raw`(?:国务院|中共中央|[\p{Script=Han}、]{2,40}?(?:人民政府(?:办公[厅室]|辦公[廳室])?|办公[厅室]|辦公[廳室]|委员会|委員會|中心|[总支大]队|[厅局部委院署廳會会]))`;
const BODIES = `${BODY}(?: ${BODY})*`;
const BEFORE_ABOUT = new RegExp(`^(${BODIES})关于`, 'u');
const SIGNED = new RegExp(`^${BODIES}$`, 'u');
const ADOPTED = /(?:\d日|^[(（]?)\s*([\p{Script=Han}]{2,30}人民代表大会(?:常务委员会)?)第.{1,12}会议.{0,10}通过/u;
/** A decree or an announcement by its body: 中华人民共和国国务院令, 最高人民法院公告, “2001年3月13日国家食品药品监督管理局令第27号公布”. */
const DECREED =
  /^(?:[（(]?\d{4}年\d{1,2}月\d{1,2}日)?(?:中华人民共和国)?([\p{Script=Han}、]{1,30}?(?:国务院|政府|人民法院|人民检察院|[部局署会院]))(?:(?:令|公告)$|令[（(]?(?:\d{4}年)?第?[\d〇零一二三四五六七八九十百]{1,6}号|第\d{1,4}号令)/u;
/** The State Council has no name in front of its own. */
const STATE_COUNCIL = /^(?:[（(]?\d{4}年\d{1,2}月\d{1,2}日)?(?:中华人民共和国)?国务院令/u;
/** “1990年3月10日，铁道部”, below the title in collections of laws. */
const ISSUED_BY = new RegExp(String.raw`^\d{4}年\d{1,2}月\d{1,2}日[，,](${BODY})$`, 'u');
const PRINTED = /^\d{4}年\d{1,2}月\d{1,2}日印[发發]$/u;
/** The first line of a signature on two: “中共绍兴市委人才工作” above “领导小组办公室”. */
const FIRST_HALF = /^(?:中共|中国共产党)?[\p{Script=Han}]{2,6}?(?:[省市县区州旗]委?|委)[\p{Script=Han}]{2,20}$/u;
/** Who seals for another: “示例市人力资源和社会保障局（代章）”. */
const SEAL = /[（(](?:代章|盖章|章|公章|印)[）)]\s*$/u;
const DATE =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$/u;

/** “——2026年1月31日在示例市第十六届人民代表大会第三次会议上” */
const MEETING = /日在(\p{Script=Han}{2,12}?)第[一二三四五六七八九十]{1,3}届人民代表大会.{0,16}上[）)]?$/u;
const PLACE = /^\p{Script=Han}{1,11}[省市县区州旗]$/u;

/** Guesses the issuer (发文机关): the page's word, the head of the title, the signature above the date, or who adopted it. */
export function guessIssuer(lines: readonly string[], facts: Facts, title: string): Guess {
  const inTitle = title.match(BEFORE_ABOUT)?.[1]?.replace(/(?:转发|批转|轉發).*$/u, '');
  // The 发布机构 of a page may be who put the text there.
  if (inTitle) return { value: inTitle, confidence: 'high', ground: '标题“…关于”之前' };
  if (facts.issuer && SIGNED.test(facts.issuer))
    return { value: facts.issuer, confidence: 'high', ground: '网页信息栏' };
  const bare = lines.map((line) => line.replace(/\s+/g, ''));
  const signature = signatureIn(lines);
  if (signature) return { value: signature, confidence: 'high', ground: '日期之前的落款' };
  const adopted = bare
    .slice(0, 12)
    .map((line) => line.match(ADOPTED)?.[1])
    .find((name) => name !== undefined);
  // 第十三届 tells which of its terms it was, and is no part of the body’s name.
  if (adopted)
    return {
      value: adopted.replace(/第[一二三四五六七八九十]{1,3}届(?=人民|全国)/u, ''),
      confidence: 'high',
      ground: '“…会议通过”',
    };
  const decreed = decreedBy([...bare.slice(0, 12), title]);
  if (decreed) return { value: decreed, confidence: 'high', ground: '“…令”“…公告”' };
  const banner = bare
    .slice(0, 6)
    .map((line) => line.match(/^(.{3,24}(?:人民政府|办公厅|办公室|委员会))文件$/u)?.[1])
    .find((name) => name !== undefined);
  const below = bare.slice(0, 12).flatMap((line) => ISSUED_BY.exec(line)?.[1] ?? [])[0];
  if (below) return { value: below, confidence: 'high', ground: '标题下“日期，机关”' };
  const printedBy = bare.find((name, i) => SIGNED.test(name) && PRINTED.test(bare[i + 1] ?? ''));
  if (!banner && printedBy) return { value: printedBy, confidence: 'medium', ground: '印发日期之前的机关' };
  if (banner) return { value: banner, confidence: 'high', ground: '发文机关标志' };
  const reported = reportedBy(bare.slice(0, 12), title);
  if (reported) return { value: reported, confidence: 'medium', ground: '“…政府工作报告”' };
  return { value: null, confidence: 'medium', ground: '源文没有落款，标题里也没有发文机关' };
}

/** The government whose work report (政府工作报告) is given to its congress; the title or the place of the meeting names it. */
function reportedBy(head: readonly string[], title: string): string | null {
  const before = /^(?:\d{4}年)?(.*?)(?:人民)?政府工作报告$/u.exec(title)?.[1];
  if (before === undefined) return null;
  const place = [before, ...head.map((line) => MEETING.exec(line)?.[1] ?? '')].find((name) => PLACE.test(name));
  return place === undefined ? null : `${place}人民政府`;
}

function decreedBy(bare: readonly string[]): string | undefined {
  return bare.flatMap((line) => (STATE_COUNCIL.test(line) ? ['国务院'] : (DECREED.exec(line)?.[1] ?? [])))[0];
}

/** The bodies that sign right above the first date, in the order of the lines they fill. */
function signatureIn(lines: readonly string[]): string | null {
  const names = lines.map((line) => withoutSpaces(line.replace(SEAL, '')));
  const last = names.findIndex((name, i) => SIGNED.test(name) && DATE.test((lines[i + 1] ?? '').replace(/\s+/g, '')));
  if (last < 0) return null;
  const first = names.slice(0, last + 1).findLastIndex((name) => !SIGNED.test(name)) + 1;
  const half = names[first - 1] ?? '';
  if (first === last && isHalf(half, names[first - 2] ?? '', names[last] ?? '')) return half + names[last];
  return names
    .slice(first, last + 1)
    .map(apart)
    .join(' ');
}

/** Tells whether a line above the last of a signature is its first half: it names a place, which that line does not. */
function isHalf(half: string, above: string, last: string): boolean {
  return (
    FIRST_HALF.test(half) &&
    !/[省市县区州旗委]/u.test(last.slice(0, 7)) &&
    (above === '' || /[。；：:”）)]$/u.test(above))
  );
}

/** Divides bodies of one place that a line names without a blank: 黄浦区教育局黄浦区文化和旅游局. */
function apart(names: string): string {
  const place = /^[\p{Script=Han}]{2,4}?[省市区县州旗]/u.exec(names)?.[0];
  return place === undefined ? names : names.replace(new RegExp(`(?<=[局会室院部厅委署府])(?=${place})`, 'gu'), ' ');
}
