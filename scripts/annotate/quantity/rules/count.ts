import { isPlaceName } from '../../../../src/domain/place-names.ts';
import { clauseBefore, ownerOf } from '../builder.ts';
import { nounAfter, nounBefore } from '../counted-noun.ts';
import type { Figure, Rule, Sense } from '../figure.ts';
import { inheritedSubject, namedBase } from '../subject.ts';

/** What is counted where only the size of each follows (5套20万吨煤制乙二醇). */
export const PLANTS = '装置';

/** Words that point at what a heading or the text before names; they are no subject. */
const DEICTIC = /^(?:该区|该园区|该园|该市|该县|该基地|其|园区内|区内)(?!中)/;

const HOME = '(?:住房|公寓|用房|安置房|公租房|保障房|商品房|房源)';
const HOME_BEFORE = new RegExp(`${HOME}$`);
const HOME_AFTER = new RegExp(`^[\\u4e00-\\u9fff“”]{0,14}${HOME}(?!面积)`);

/** Tells whether sets are homes, which are counted, not made: 新增人才住房30万套. */
function homes({ token, head, tail }: Figure): boolean {
  return token.base === '套' && (HOME_AFTER.test(tail) || HOME_BEFORE.test(nounBefore(head)));
}

/** How many there must be at least, told behind what is counted: 团组6家单位以上，给予3万元补助. */
const LEAST = /^(?<what>[\u4e00-\u9fff]{2,6}?)(?:（含）)?及?(?<bound>以上|以下)(?<those>[^，。]{0,8}的)?$/;

const AT_MOST = /不超过|不多于|最多/;
/** How many each may have: 每个创业企业最多不超过3名合伙人. */
const AT_MOST_EACH = /(?:每[个家户名]|单[个家]|同一)[^，；。\d]*(?:不超过|不多于|最多)(?:（不?含[^）]*）)?$/;

/** Whom the clause before trains, where a figure says only how many more (第三期企业家选拔培训工作，力争再培训80人). */
function trained(figure: Figure, what: string): string | null {
  if (what !== '培训') return null;
  const before = /(?:期|做好|开展|组织)(?<who>[\u4e00-\u9fff]{2,8}?)(?:选拔)?培训(?:工作)?$/.exec(clauseBefore(figure));
  return before?.groups?.['who'] ?? null;
}

/** What a figure of people trained is of, where its own clause says 培训 only (做好网络远程培训工作，…，力争全年培训1万人次). */
function training({ text, sentence, token, setting }: Figure): string {
  const before = text.slice(sentence.start, token.start);
  const named = [
    ...before.matchAll(
      /(?:做好|抓好|开展|组织|举办)(?:各种形式的|多种形式的|各类)?(?<what>[^，；：\d]{2,40}?培训)工作/g,
    ),
  ].at(-1);
  const what = named?.groups?.['what'];
  if (what === undefined) return '培训';
  const own = inheritedSubject(setting) ?? '';
  return what.startsWith(own) && what.length > own.length + 2 ? what.slice(own.length) : what;
}

/** The things counted are not of themselves: under a heading that names them, they are of what the heading above it names. */
function counted({ setting }: Figure, subject: string | null, metric: string): Sense {
  const above = { ...setting, headings: setting.headings.slice(0, -1) };
  return { role: 'count', subject: subject === metric ? inheritedSubject(above) : subject, metric };
}

/**
 * Reads numbers of things to be built, found or helped; the thing counted is the metric.
 *
 * - “推进实施148个重点项目” → 148 个 count 重点项目
 * - “新建各类省级平台6家，郑州市级平台10家。” → 6 家 count 省级平台; 10 家 count 郑州市级平台
 * - “新建100家左右省重点实验室和工程技术研究中心。” → 100 家 count 省重点实验室
 * - “重点支持建设20—30个高水平的工程研究中心、工程实验室、企业技术中心等基础平台，实施20个左右重大科技专项” → 20-30 个 count 高水平的工程研究中心、工程实验室、企业技术中心等基础平台; 20 个 count 重大科技专项
 * - “力争再新创建1家国家级、3-5家省级新型工业化产业示范基地” → 1 家 count 国家级新型工业化产业示范基地; 3-5 家 count 省级新型工业化产业示范基地
 * - “组织指导某公司等5家企业实施汞削减清洁生产工程，某公司等12家企业实施铅削减清洁生产工程” → 5 家 count 实施汞削减清洁生产工程的企业; 12 家 count 实施铅削减清洁生产工程的企业
 * - “该区以某公司为中心，周边拥有金刚石、微粉生产企业30余家。” → 30 家 count 周边金刚石、微粉生产企业
 * - “该区超硬材料企业近150家” → 150 家 count 超硬材料企业
 * - “年内完成3-4家企业剥离工作” → 3-4 家 count 企业
 * - “力争国家试点平台企业用户超过5000家、省级工业云创新服务试点10个” → 5000 家 count 国家试点平台企业用户; 10 个 count 省级工业云创新服务试点
 * - “建成投产新乡、濮阳等5套20万吨煤制乙二醇。” → 5 套 count; 20 万吨 capacity
 * - “年营业收入10亿元以上民营企业增加10户以上” → 10 户 count 民营企业增加数
 * - “全年新开工亿元以上重点项目2600个以上，竣工1200个以上” → 2600 个 count 新开工亿元以上重点项目; 1200 个 count 竣工亿元以上重点项目
 * - “指导某公司做好网络远程培训工作，丰富学习课件，力争全年培训1万人次以上” → 1 万人次 count 网络远程培训
 * - “全年支持高层次创业团队1000个左右” → 1000 个 count 高层次创业团队
 * - “打造10个特色园区，其中洛阳3个、新乡2个” → 10 个 count 特色园区; 3 个 count 洛阳特色园区; 2 个 count 新乡特色园区
 * - “规模以上工业企业达到1000家，比2010年增加200家” → 1000 家 count 规模以上工业企业; 200 家 count 规模以上工业企业增加数
 * - “新建国家级企业技术中心3家、省级10家。” → 3 家 count 国家级企业技术中心; 10 家 count 省级企业技术中心
 * - “新增国家级、省级专精特新企业10家和50家。” → 10 家 count 国家级专精特新企业; 50 家 count 省级专精特新企业
 * - “每万人拥有5G基站达到18个” → 18 个 count 每万人拥有5G基站
 * - “重点引进和培养1万名左右具有博士、硕士学位的企业紧缺人才” → 1 万名 count 具有博士、硕士学位的企业紧缺人才
 * - “5年内选拔资助500名优秀教师、医生、科技人员到农村基层工作” → 500 名 count 优秀教师、医生、科技人员
 * - “引进和培养500名法院、检察院、公安、司法行政、政府法制系统人才以及律师、公证、法学理论等高层次民主法治专门人才” → 500 名 count 高层次民主法治专门人才
 * - “重点支持300名经营管理领军人才赴境外培训” → 300 名 count 经营管理领军人才
 * - “引进不少于200名诺贝尔奖获得者、外国科学院院士和知名专家来穗进行学术交流” → 200 名 count 诺贝尔奖获得者、外国科学院院士和知名专家
 * - “5年内培养资助博士后研究人员不少于400名，引进和培养名校长、名教师1000名以上” → 400 名 count 博士后研究人员; 1000 名 count 名校长、名教师
 * - “新开通5G基站15万个以上，总数达到30万个以上” → 15 万个 count 新开通5G基站; 30 万个 count 5G基站
 * - “认证产品新增150个，累计达到1200个” → 150 个 count 新增认证产品; 1200 个 count 认证产品
 * - “筹集建设不少于1万套人才公寓，新增人才住房不少于30万套” → 1 万套 count 人才公寓; 30 万套 count 新增人才住房
 * - “商协会组团参展，团组6家单位以上，给予商协会3万元补助” → 6 家 limit 团组单位数; 3 万元 limit
 * - “郑州高新区现有生物医药类企业140家” → 140 家 count 生物医药类企业
 */
export const count: Rule = {
  id: 'count',
  read(figure) {
    const { kind, end } = figure.token;
    const plants = kind === 'goods' && /^[套条]$/.test(figure.token.unit) && /^\d/.test(figure.text.slice(end));
    if ((kind !== 'thing' && kind !== 'event' && !plants && !homes(figure)) || /年产$/.test(figure.head)) return null;
    const own = inheritedSubject(figure.setting);
    const least = LEAST.exec(figure.tail)?.groups;
    if (least && (figure.support || least['those'] !== undefined))
      return {
        role: 'limit',
        subject: nounBefore(figure.head) || null,
        metric: `${least['what'] ?? ''}数`,
        bound: { comparator: least['bound'] === '以上' ? '>=' : '<=', qualifier: least['bound'] ?? null, suffix: 0 },
        dated: false,
      };
    if (plants) return { role: 'count', subject: `${ownerOf(figure)}${own ?? ''}` || null, metric: PLANTS };
    const after = figure.tail.replace(/^(?:多|的)/, '').replace(/（[^）]*$/, '');
    if (AT_MOST_EACH.test(figure.lead) && after !== '')
      return { role: 'limit', subject: null, metric: nounAfter(figure, after.replace(/给予.*$/, '')), dated: false };
    if (after !== '' && !/^(?:进行|开展|为|，)/.test(after)) return counted(figure, own, nounAfter(figure, after));
    const noun = nounBefore(figure.head).replace(DEICTIC, '');
    // How many may be helped at most is no number to be reached: 给予10万元奖励，每年不超过50家.
    if (
      figure.support &&
      AT_MOST.test(figure.bound.qualifier ?? '') &&
      /^(?:|每年|全年|每[家户个](?:企业|单位|项目))$/.test(noun)
    )
      return { role: 'limit', subject: null, metric: '数量', dated: false };
    // 建设10个特色园区，其中苏州3个: of the same things so many are there.
    const same = figure.previous?.role === 'count' ? figure.previous.metric : null;
    if (same !== null && isPlaceName(noun, figure.setting.region))
      return { role: 'count', subject: noun, metric: same };
    const split = /^每/.test(noun)
      ? undefined
      : /^(?<who>.*?)(?:现有|拥有|入驻|共有|(?<=[区市县省国])有)(?<what>.+)$/.exec(noun)?.groups;
    const holder = (split?.['who'] ?? '').replace(/(?:已|现)$/, '').replace(/^(?:其中|行业|全市|全省|我省|我市)$/, '');
    const around = /^周边/.test(holder) ? holder : '';
    const who = around === '' ? holder : '';
    const total = /^(?:总数|总量|总计)?$/.test(noun) && /累计|总数|总量|总计/.test(figure.head);
    const what = (split?.['what'] ?? (total ? '' : noun)) || (figure.previous?.metric ?? null);
    if (same && /^(?:竣工|开工|投产|完工)$/.test(noun))
      return counted(figure, own, `${noun}${same.replace(/^新?(?:开工|竣工|投产|完工)/, '')}`);
    const more = what !== null && /(?:增加|净增)$/.test(figure.head) ? '增加数' : '';
    const base = /^(?:进|入)园/.test(noun) ? namedBase(figure) : null;
    if (what === null) return { role: 'count', subject: who || own, metric: null };
    const pupils = trained(figure, what);
    const metric = what === '培训' && pupils === null ? training(figure) : what;
    // 产品新增150个，累计达到1200个: the second counts all there are.
    const added = /^(?<rest>.{2,})新增$/.exec(metric)?.groups?.['rest'];
    const said = total ? metric.replace(/^新(?:增|建|开通|建成)/, '') : added === undefined ? metric : `新增${added}`;
    return counted(figure, who || base || pupils || own, `${around}${said}${more}`);
  },
};
