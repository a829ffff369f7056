import type { Label } from './label.ts';

const DATE =
  '(?:\\d{4}|[二一][〇○零ＯO0一二三四五六七八九]{3})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日';
const DATE_LINE = new RegExp(`^[（(]?${DATE}(?:印[发發])?[）)]?$`, 'u');
const NUMBER_LINE =
  /^[（(]?(?:\d{4}年\d{1,2}月\d{1,2}日)?(?:[\p{Script=Han}\d]{0,14}\s?[〔[（(【]\d{4}[〕\]）)】]\s?第?\d{1,5}[号號]|(?:[\p{Script=Han}]{0,20}令|[\p{Script=Han}]{0,20}公告|\d{4}年)?第[\d〇零一二三四五六七八九十百]{1,6}[号號])[）)]?$/u;
const OPENNESS = /^（(?:此件|信息公开|本文有删减)[^（）]*）$/u;
const PREFACE = /^(?:前言|引言|序言|导言)$/u;
const DUTY =
  /^(?:(?:省|市|县|区|第一)?(?:牵头|协同|配合|主要)?责任|[省市县区]?(?:牵头|配合|参加|协助|协同|主办|承办|协办))(?:单位|部门|处室)[:：]/u;
/** A bracket alone on its line that says who leads, joins or is responsible. */
const DUTY_BRACKET = new RegExp(
  [
    '^[（(【〔［[](?:责任|牵头|配合|负责|主办|承办)(?:单位|部门|处室)[:：][^。]{2,300}[）)】〕］\\]]。?$',
    '^[（(](?:(?=[^，,；;、（(]{1,16}(?:[局委厅部办院府会处联社行司室门位]|中心|机关|[县市区][）)])(?:[、，,；;和及与（(]|等|牵头|负责|按|配合|落实|分工|共同))|各[县市区])[^。：:《“]{2,300}(?:牵头|负责|配合|落实|参与|参加)[）)]。?$',
  ].join('|'),
  'u',
);
const BACK =
  /^(?:主办|督办|抄送|抄报|主送|分送|发送)[:：]|^附\s*[:：]|^附\s*(?:件|表|录|图)(?:[\d一二三四五六七八九十]{0,3}$|[\d一二三四五六七八九十]{0,3}[:：]|（略）)/u;
const BYLINE = /^（[^（）]{2,80}(?:年[^（）]{1,12}[月日]|通过|施行|公布|修订|修正|批准)[^（）]{0,40}）$/u;
const ORGAN =
  /(?:人民政府|办公厅|办公室|委员会|管委会|领导小组|专家组|[总支大]队|辦公廳|辦公室|委員會|[厅局委部院署会廳會])$/u;
const GENRE =
  /(?:通知|意见|办法|规定|方案|计划|规划|条例|决定|公告|通告|细则|措施|要点|纲要|函|批复|报告|指南|清单|目录|政策|安排|制度|决议|举措|规范|规程|准则|章程|修正案|预案|标准|名单|说明|通报|倡议书|行动|规则|守则|公约|事项|解释|指引|导则|简章|公示|问答|解读|(?:任务|责任|目标|职责)分[解工]|要點|辦法|規定|規劃|計劃|計畫|條例|決定|細則|規則|綱要|報告|標準|規範|準則|意見)(?:（[^（）]*）)*(?:的(?:通知|公告|函|批复|决定|意见))?(?:（[^（）]*）)*$/u;

const FACT =
  /^[-•|*\s]*(?:\d{4}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*(?=(?:来源|作者|发布|浏览|阅读|点击|字[号体])))?(?:颁布日期|颁布时间|实施日期|施行日期|颁布单位|颁布部门|发布部门|发布文号|效力级别|公文生成日期|发文标题|发文文号|发文部门|发文时间|实施时间|法规类型|所属行业|所属区域|阅读人次|评论人次|页面功能|发文内容|内容概述|发文机构|备注[/／]文号|索引號|信息分類|發布機構|發文日期|文號|頒發日期|公告日期|整理者|人气|人氣|來源|发布日期|成文日期|发布时间|印发日期|发文日期|公开日期|生效日期|公布日期|更新时间|时间|日期|来源|信息来源|信息來源|瀏覽次數|瀏覽量|稿件来源|文章来源|原文链接|链接|下载地址|索引号|主题分类|分类|信息类别|主题词|关键词|发布机构|发文机关|发布单位|发布人|制定机关|文件名称|文件编号|文档类型|文号|发文字号|标题|作者|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|量|数)?|访问量|有效性|时效性|公开方式|体裁分类|法規名稱|修正日期|公布日期|發布日期|法規類別|法規沿革|生效狀態|公开(?:属性|期限|类型|类别)|生成日期|是否有效|发布时限|公开时限|公开形式|公开范围|公开程序|废止(?:日期|时间)|失效日期|生效时间|组配分类|信息分类|关键字|归档时间|字号|字体|文章字号|视力保护色|分享|分享到|文件下载|内容摘要|内容提要|摘要|导语|官方来源|导读|發布時間|發布日期|信息名稱|瀏覽次數)\**\s*[：:]/u;

/** A page’s own time of day: “2020年07月23日06:05:59”, “尹琪签发于2013/8/22 13:52:33”, “本帖最后由 小编 于 2017-12-31 19:27 编辑”. */
const STAMP =
  /^(?:[^。，；：:]{0,24}(?:(?:签发|发表|发布|更新|上传)于?|于)\s*)?\d{4}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s*编辑)?$/u;

/** A row of the table above a text of a government site, its marks lost: “索引号MTX/2018-00104发文日期2018-07-02…”. */
const FIELD_ROW =
  /^(?:索引号|文件编号|发布机构|公开(?:方式|程序|形式|范围)|信息名称|主题分类|发文机[关构])(?=[^：。]{0,300}(?:发文日期|公开(?:日期|时限|形式|范围|方式)|发布(?:机构|日期)|有效性|主题分类))/u;
/** The number under which a government registers its rules: HHCR-2023-01005. */
const REGISTERED = /^[A-Z]{2,6}[-—–]\d{4}[-—–]\d{4,6}$/u;

/** Tells whether a line is a field of the page or collection a text was published in (发布时间：…, 来源：…). */
export function isFactLine(text: string): boolean {
  return text.length <= 2000 && (FACT.test(text) || STAMP.test(text) || FIELD_ROW.test(text) || REGISTERED.test(text));
}

/** Tells whether a line says how to reach an organ (邮寄地址：…, 联系人：…). */
export function isContactLine(text: string): boolean {
  return (
    text.length <= 120 &&
    /^(?:邮寄地址|通信地址|通讯地址|联系地址|地址|邮编|邮政编码|电子邮箱|邮箱|联系人|联系电话|电话|传真)[:：]/u.test(
      text,
    )
  );
}

/** Tells whether a line is a date and nothing else. */
export function isDateLine(text: string): boolean {
  return DATE_LINE.test(text);
}

/** Tells whether a line is a document number (文号) and nothing else. */
export function isNumberLine(text: string): boolean {
  return NUMBER_LINE.test(text);
}

/** Tells whether a line says in brackets how far a document is public (（此件公开发布）). */
export function isOpennessLine(text: string): boolean {
  return OPENNESS.test(text);
}

/** Tells whether a line is the bare heading of a preface (前言). */
export function isPrefaceLine(text: string): boolean {
  return PREFACE.test(text);
}

/** Tells whether a line does nothing but assign responsibility (责任单位：… · （市工信局牵头，市财政局配合）). */
export function isDutyLine(text: string): boolean {
  return DUTY.test(text) || isDutyBracket(text);
}

/** Tells whether a line is a bracket that assigns responsibility, and nothing else (（市工信局牵头，市财政局配合）). */
export function isDutyBracket(text: string): boolean {
  return DUTY_BRACKET.test(text);
}

/** Tells whether a line ends like the title of a document (…的通知, …实施意见（试行）). */
export function isTitleLine(text: string): boolean {
  return text.length <= 120 && GENRE.test(text) && !/[。；，]$/u.test(text);
}

/**
 * Tells whether a numbered line is a title in a collection of texts: one of notices (“1. …关于印发…的通知”), or a title
 * with its date behind it (“1. 上海市…行动方案（2023年1月20日）”).
 */
export function isListedTitle(text: string): boolean {
  const words = /^\d{1,3}[.．、]\s*(.+)$/u.exec(text)?.[1] ?? '';
  const dated = /^(.{6,90})（\d{4}年\d{1,2}月\d{1,2}日）$/u.exec(words)?.[1];
  if (dated !== undefined) return !/[。；]/u.test(dated);
  return isTitleLine(words) && /关于|關於|印发|印發/u.test(words);
}

/** Returns a name without blanks and quotation marks, so that 《“双百”行动》 and “双百”行动 are one. */
export function bareName(text: string): string {
  return text.replace(/[\s《》〈〉<>＜＞“”"]/gu, '');
}

/** Returns the names of documents that lines quote in 《》, each of some length, as `bareName` gives them. */
export function quotedNames(texts: readonly string[]): ReadonlySet<string> {
  const names = texts.flatMap((text) => [...text.matchAll(/《((?:[^《》]|《[^《》]*》){5,80})》/gu)]);
  return new Set(names.map((match) => bareName(match[1] ?? '')));
}

/** Tells whether a line is an organ’s name and nothing else. */
export function isOrganLine(text: string): boolean {
  return text.length <= 40 && ORGAN.test(text) && !/[，。；：:]/u.test(text);
}

const ADDRESSEES =
  /(?:政府|部门|单位|机构|委员会|公司|企业|部門|單位|機構|委員會|企業|[局委办厅院署校会处站所组部室辦廳處組](?:（[^（）。]{0,16}[局委办厅院部处会]）)?|大学|学校|幼儿园|教师|同志|团体|部队|银行|集团|中心|办事处|(?:部门|机构|企业)（(?:单位|企业|机构)）)[：:]$/u;

/** Regions alone: “各县区：”, “各市、县（市、区）：”, “各乡镇、街道：”. */
const REGIONS = /^各.*(?:[市县区乡镇]|街道|[市县区]）)[：:]$/u;

/** Tells whether a line names those a document is sent to (主送机关). */
export function isAddresseeLine(text: string): boolean {
  return (
    text.length <= 300 &&
    (ADDRESSEES.test(text) || REGIONS.test(text)) &&
    !/[。；]|如下|以下|下列|决定|规定/u.test(text) &&
    /^(?:各|国务院|中央|省|市|县|区|州|驻|有关|中共|本|局|委|厅|[\p{Script=Han}]{2,12}(?:省|市|县|区|州|人民政府|[厅局委部院办]))/u.test(
      text,
    )
  );
}

/** Adopted, published, amended and in force, as collections of laws print the history of a text below its title. */
const HISTORY =
  /^\d{4}年\d{1,2}月\d{1,2}日[^。；]{0,100}(?:通过|公布|发布|施行|修订|修正|第\d{1,4}次会议|(?:公布|发布)的?令|(?:会议|通过)(?:的|通过的)?《[^《》]*(?:《[^《》]*》[^《》]*)*》)$/u;

const WHOLE_HISTORY = /^（\d{4}年\d{1,2}月\d{1,2}日[^。；]{2,800}(?:通过|公布|发布|施行|修订|修正|批准)）$/u;

/** Tells whether a line gives one date in the history of a law (1997年3月14日第八届全国人民代表大会第五次会议修订), or all of them in brackets. */
export function isHistoryLine(text: string): boolean {
  return (
    HISTORY.test(text) ||
    WHOLE_HISTORY.test(text) ||
    /^(?:自?公布之日起?|自\d{4}年\d{1,2}月\d{1,2}日起)施行$/u.test(text)
  );
}

/** Tells whether a line says in brackets when and by whom a text was passed (题注). */
export function isBylineLine(text: string): boolean {
  return BYLINE.test(text);
}

/** The head of government who signs a decree or speaks: 省长王某. */
const SIGNER =
  /^(?:自治区|中华人民共和国)?主席[\s：:]*(?![\p{Script=Han}·]*(?:会|团|台|令|制|室|办|组|任|的|工作|负责))[\p{Script=Han}·]{5,8}$|^中华人民共和国主席[\s：:]*[\p{Script=Han}·]{2,4}$|^(?:(?:省|市|县|区|州|自治[区州县])?(?:人大常委会)?(?:代理?)?(?:[省市县区州]长|主席|总理|部长|主任|局长|厅长|署长|秘书长))[\s：:]*[\p{Script=Han}·]{2,4}$|^(?:[省市县区州]长|自治区主席)$|^\p{Script=Han}{1,14}(?:部部长|局局长|委主任|署署长|省省长|市市长)\s*(?!担任|负责|任|为|等|兼)[\p{Script=Han}·]{2,4}$/u;

/** Tells whether a line names the head who signs (省长王某). */
export function isSignerLine(text: string): boolean {
  return SIGNER.test(text);
}

/** Tells whether a line is front or back matter, or the head of an annex, that stands on a line of its own. */
export function isMatterStart(text: string): boolean {
  return (
    isDateLine(text) ||
    isNumberLine(text) ||
    DUTY.test(text) ||
    BACK.test(text) ||
    /^.{0,30}年.{1,3}月.{1,3}日印[发發]$/u.test(text) ||
    isHistoryLine(text) ||
    (text.length <= 30 && /文件$/u.test(text)) ||
    isAddresseeLine(text) ||
    (text.length <= 120 && FACT.test(text)) ||
    SIGNER.test(text) ||
    BYLINE.test(text) ||
    OPENNESS.test(text) ||
    PREFACE.test(text) ||
    isContentsHead(text) ||
    /^附[则則]$/u.test(text) ||
    /^(?:本|以上|上述)(?:意见|办法|方案|行动计划|行动方案|计划|规定|细则|措施|政策|政策措施|政策举措|通知|要点|规划|纲要|条例|指南)[^。]{0,30}自.{2,24}起/u.test(
      text,
    ) ||
    (text.length <= 30 && isOrganLine(text))
  );
}

/** The head of a table of contents. */
const CONTENTS_HEAD = /^目[录錄次]$/u;

/** Tells whether a line is the head of a table of contents (目录, 目次) and nothing else. */
export function isContentsHead(text: string): boolean {
  return CONTENTS_HEAD.test(text);
}

const TITLE_TAIL =
  /^(?:的(?:通知|公告|通告|函|批复|决定|意见)|（(?:\d{4}[^（）]{0,14}(?<!通过|公布|发布|批准)|试行|暂行|修订|修订版|[^（）]{0,12}(?:稿|草案|修正案)[^（）]{0,12}|[^（）]{0,8}版)）)/u;

/** A short line without marks in the head of a page that is no title yet: the first half of one. */
function isTitleHead(text: string): boolean {
  return (
    text.length >= 5 &&
    text.length <= 34 &&
    !/[，。；：:、]|年\d{1,2}月\d{1,2}日$|^【[^】]*】$/u.test(text) &&
    !isTitleLine(text) &&
    !isMatterStart(text)
  );
}

/**
 * Tells whether two lines are one title broken in two: an organ and “关于…”, a title and its tail (的通知, （试行）),
 * or, in the head of a page, a title that is not over.
 */
export function isTitleStart(text: string, next: string, head: boolean): boolean {
  if (isContentsHead(next)) return false;
  if (isOrganLine(text) && /^(?:关于|關於)/u.test(next)) return true;
  if (isTitleLine(text) && TITLE_TAIL.test(next) && !isDateLine(next)) return true;
  if (head && isTitleHead(text) && isTitleLine(next) && next.length <= 40 && !/[，。；：:]/u.test(next)) return true;
  if (head && isListedTitle(text + next) && !isListedTitle(text)) return true;
  if (isDateLine(next)) return false;
  if (!head || text.length > 90 || next.length > 60 || /[。；：:]/u.test(text) || isTitleLine(text)) return false;
  return /关于|關於/u.test(text) && !/[。；：:]$/u.test(next) && !isMatterStart(next);
}

/** Tells whether the words behind the number of an article only name it: 第一条（目的和依据）, 第一条 【目的】, 第一条 适用范围. */
export function isArticleTitle(words: string): boolean {
  return /^(?:[（(【〔[][^（()）【】〔〕]{1,40}[）)】〕\]]|[\p{Script=Han}、“”]{2,20}(?<!、))$/u.test(words.trim());
}

/** Tells whether a numbered line is a heading and nothing else, so that what follows is its text. */
export function isHeadingLine(label: Label | null, text: string): boolean {
  if (!label) return false;
  const words = text.slice(label.length);
  if (label.style === 'article') return /^[（(【〔[]/u.test(words) && isArticleTitle(words);
  if (['book', 'subbook', 'chapter', 'division'].includes(label.style)) return words.length <= 60;
  const longest = label.style === 'han' ? 66 : 44;
  return words.length <= longest && !/[。；：:！？…，,、.．]$/u.test(words) && !/。/u.test(words);
}

/** Tells whether a line of a table of contents leads to a page number (一、总则…………3). */
export function isContentsLine(text: string): boolean {
  return (
    text.length <= 120 &&
    /(?:[.．·]{4,}|…{2,}|-{6,})\s*(?:\d{1,4}|[-–—－]\s*\d{1,4}\s*[-–—－]|[（(]\d{1,4}[）)])$/u.test(text)
  );
}
