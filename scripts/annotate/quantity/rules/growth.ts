import type { Figure, Reading, Rule } from '../figure.ts';
import { cleanSubject, inheritedSubject, wholeSubject } from '../subject.ts';

const WORD =
  '(?:同比|年均|年度|平均)?(?:投资)?(?:增长率|增长速度|增速|增长|增幅|提升|提高|下降|降低|减少|压减|下调|上调|下浮|上浮|压缩|缩短|涨幅)';
const UP = new RegExp(`(?<word>${WORD})(?:达到|达|高于|不低于|超过|为|仅为|在|均|约|以|控制在|保持在|稳定在)*$`);
const GROWN = new RegExp(`${WORD}$`);
/** What stands around the name of what doubles: 力争三年内实现营业收入翻番, 工业投资三年翻番, 产值在2010年基础上翻一番. */
const SPAN =
  /^(?:(?:力争|争取)?用?(?:\d|[一二三四五六七八九十]+)年(?:左右|内|时间)*(?:实现)?)|(?:在\d{4}年的?基础上|(?:(?<!\d)\d|[一二三四五六七八九十]+)年(?:左右|内)?|力争|争取|基本|总体|均|再|实现)+$/g;

/** How many times more: 增长2倍, 提高1倍; 翻一番 says it alone. */
const MORE = /(?<word>(?:同比|年均|平均)?(?:增长|增加|提高|提升|扩大|增))(?:了|达到?|超过|近|约|高于|不低于)*$/;

/** What tells that something becomes so many times more, at the end of the words before it. */
function moreOf({ head, token }: Figure): RegExpExecArray | null {
  return token.unit === '番' ? /(?<word>)$/.exec(head) : MORE.exec(head);
}

/** What is made less, named behind the verb: 降低铁路专用线代维收费50%左右. */
const LED = /(?:^|[，将再并底前])(?<word>降低|压减|削减|扣减)(?<what>[\u4e00-\u9fff“”（）]{3,24})$/;
/** The stretches since 其中 that name a part each and its rate. */
const PART = /其中[^，；。]*$/;

const isPartOf = ({ text, sentence, token }: Figure): boolean => PART.test(text.slice(sentence.start, token.start));

/** The rate before 其中, which those behind it are parts of. */
function wholeBefore(last: Reading | null): Reading | null {
  if (last === null || !isPartOf(last.figure)) return last;
  return last.figure.previous?.role === 'growth' ? wholeBefore(last.figure.previous) : null;
}

/** A part with what the whole is of, where the whole is a region’s: 全国铁路货运量 → 京津冀铁路. */
function partOf(part: string | undefined, whole: Reading | null): string {
  const what = /^全[国省市县区](?<what>.+)$/.exec(whole?.subject ?? '')?.groups?.['what'] ?? '';
  return part ? `${part}${part.endsWith(what) ? '' : what}` : '';
}

/** The size of a change, whose rate is of what changes (资金增加42亿元，增长22.3% → 资金增长). */
const SIZE = /(?:增加|减少)[额量]$/;
const AFTER = /^(?:以上|左右)?的?(?<word>增长|速度增长|增速)/;

/**
 * Reads rates of growth; what grows is named before, often with a figure of its own.
 *
 * - “2015年力争全省规模以上工业增加值增长10%左右。” → 10 % growth 规模以上工业增加值
 * - “规模以上主营业务收入达到7.37万亿元，增长10.4%左右。” → 7.37 万亿元 amount; 10.4 % growth 主营业务收入
 * - “我国汽车产业在连续十年年均25%的增长之后进入调整周期” → 25 % growth 年均增长
 * - “我国电子信息产业连续十年均以高于25%的速度增长。” → 25 % growth 年均增长
 * - “2012年生产总值完成3000亿元，比2010年增长40%，年均增长18%” → 3000 亿元 amount 生产总值; 40 % growth 生产总值增长; 18 % growth 生产总值年均增长
 * - “主营业务收入年均增长10%左右，力争达到12%” → 10 % growth 年均增长; 12 % growth 年均增长
 * - “氮肥原料块煤比例下降30%以上” → 30 % growth 下降
 * - “规模以上工业单位增加值能耗下降13.5%” → 13.5 % growth 工业规模以上单位增加值能耗下降
 * - “2011年全市一般公共预算收入完成320亿元，同口径增长5.5%” → 320 亿元 amount 一般公共预算收入; 5.5 % growth 一般公共预算收入增长
 * - “船闸收费继续执行下调10%政策” → 10 % growth 船闸收费下调
 * - “规上工业企业达到500家，营业收入年均增长8%” → 500 家 count; 8 % growth 营业收入年均增长
 * - “与2011年相比，全国铁路货运量增长30%，其中京津冀及周边地区增长40%、长三角地区增长10%” → 30 % growth 全国铁路货运量增长; 40 % growth 京津冀及周边地区铁路货运量增长; 10 % growth 长三角地区铁路货运量增长
 * - “化肥农药使用量比2011年分别减少10%、15%” → 10 % growth 使用量减少; 15 % growth 使用量减少
 * - “京津冀及周边地区、汾渭平原PM2.5浓度分别下降20%、15%” → 20 % growth 京津冀及周边地区PM2.5浓度下降; 15 % growth 汾渭平原PM2.5浓度下降
 * - “降低铁路专用线代维收费50%左右” → 50 % growth 铁路专用线代维收费降低
 * - “每年安排支持学前教育发展资金230亿元，比2011年增加42亿元，增长22.3%” → 230 亿元 amount 资金; 42 亿元 amount 资金增加额; 22.3 % growth 资金增长
 * - “业务办理时长平均压缩50%，居民消费价格涨幅3%左右” → 50 % growth 业务办理时长平均压缩; 3 % growth 居民消费价格涨幅
 * - “接待国内游客突破1亿人次，旅游总收入1200亿元，分别比2011年增长50%和60%” → 1 亿人次 count; 1200 亿元 amount 旅游总收入; 50 % growth 国内游客增长; 60 % growth 旅游总收入增长
 * - “主营业务收入比2010年增长1.5倍，利税翻一番” → 1.5 倍 growth 主营业务收入增长; 1 番 growth 利税翻番
 * - “2012年新材料产业产值突破100亿元，在2010年基础上翻一番” → 100 亿元 amount 产值; 1 番 growth 新材料产业产值翻番
 * - “到2012年高新技术企业数量实现翻番，研发投入提高1倍” → 1 番 growth 高新技术企业数量翻番; 1 倍 growth 研发投入提高
 * - “力争三年内实现营业收入翻一番，工业投资五年翻番” → 1 番 growth 营业收入翻番; 1 番 growth 工业投资翻番
 * - “行业年度投资增速不低于10%” → 10 % growth 投资增速
 */
export const growth: Rule = {
  id: 'growth',
  read(figure) {
    const { kind, unit } = figure.token;
    const times = kind === 'times' && (unit === '倍' || unit === '番');
    if (kind !== 'percent' && kind !== 'point' && !times) return null;
    const last = figure.previous?.role === 'growth' ? figure.previous : null;
    if (last && /^(?:力争|争取|确保)*(?:达到|达|超过|突破)$/.test(figure.head))
      return { role: 'growth', subject: last.subject, metric: last.metric };
    if (last && figure.member) return { role: 'growth', subject: last.subject, metric: last.metric };
    const led = LED.exec(figure.head)?.groups;
    if (led)
      return { role: 'growth', subject: cleanSubject(led['what'] ?? '').subject || null, metric: led['word'] ?? null };
    const rise = times ? moreOf(figure) : UP.exec(figure.head);
    const before = /(?:提高|提升|下降|降低|压缩|缩短)(?:到|至)$/.test(figure.head) ? null : rise;
    const after = times ? null : AFTER.exec(figure.text.slice(figure.token.end));
    const yearly = /年均[^，]*$/.test(figure.head) ? '年均增长' : '增长';
    const word = unit === '番' ? '翻番' : (before?.groups?.['word'] ?? (after ? yearly : null));
    if (word === null) return null;
    const named = cleanSubject(
      before
        ? figure.head
            .slice(0, before.index)
            .replace(/(?:分别|同口径)$/, '')
            .replace(times ? SPAN : '', '')
            .replace(/(?:继续)?执行$|(?:比|较)(?:上年|去年|上一年度?|\d{4}年?(?:度|底|末)?)$/, '')
            .replace(/分别$/, '')
        : figure.head.replace(/(?:连续.*|年均.*)$/, ''),
    );
    const base = figure.previous && ['amount', 'capacity'].includes(figure.previous.role) ? figure.previous : null;
    const lasting = /连续/.test(figure.head) ? { dated: false } : {};
    if (named.subject === '' && named.scope === '' && base)
      return { role: 'growth', subject: base.subject, metric: `${(base.metric ?? '').replace(SIZE, '')}${word}` };
    if (named.subject === '' && named.scope === '' && last)
      return {
        role: 'growth',
        subject: last.subject,
        metric: `${(last.metric ?? '').replace(GROWN, '')}${word}`,
      };
    // Where nothing is named that doubles, none is guessed.
    if (times && named.subject === '') return null;
    // 全国货运量增长30%，其中京津冀增长40%、长三角增长10%: a part grows in what the whole does.
    const shared = isPartOf(figure) ? wholeBefore(last) : null;
    const own = figure.previous?.role === 'count' ? null : (figure.previous?.subject ?? null);
    const parts =
      /^(?<subject>.*?)(?<scope>规模以上)?(?<metric>单位(?:工业)?(?:增加值|产品|GDP|生产总值)(?:能耗|能源消耗|电耗|水耗|用水量|二氧化碳排放)|工业增加值|增加值|亩均(?:税收|产值|增加值)|产值|主营业务收入|营业收入|销售收入|利润总额|利润|税收|进出口总额|进出口额|货运量|客运量|联运量|运输量|吞吐量|使用量|施用量|(?:煤炭|能源|石油|天然气|电力)?消费量|排放总量|排放量|(?:PM\d[\d.]*)?(?:年均|平均)?浓度|(?:人均)?可支配收入|[^、的]{2,6}比例)?$/.exec(
        named.subject,
      )?.groups;
    const whole = wholeSubject((before ? figure.head.slice(0, before.index) : '').replace(/(?:工业)?增加值$/, ''));
    const scope = named.scope !== '' ? named.scope : (parts?.['scope'] ?? '');
    return {
      role: 'growth',
      subject: partOf(parts?.['subject'], shared) || whole || own || inheritedSubject(figure.setting),
      metric: `${scope}${parts?.['metric'] ?? shared?.metric?.replace(GROWN, '') ?? ''}${word}`,
      ...lasting,
    };
  },
};
