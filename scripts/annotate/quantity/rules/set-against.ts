import type { Rule } from '../figure.ts';
import { cleanSubject, inheritedSubject } from '../subject.ts';

/** What a level is set against: 产量稳定在全国总产量的30%, 时限压缩至法定时限的30%. */
const LEVELLED =
  /^(?<subject>.{2,}?)(?:不得?(?:高于|超过|低于|少于)(?=[^，]*(?:总[量额数]|[费利]率|[造估]?算?价|成本|费用|收入|投资额?|工资|金额)的)|达到(?=[^，]*总[量额数])|(?:压缩|缩短|压减|降低?)(?:至|到)|相当于|(?:稳定|保持|控制)在)(?<whole>[^，、\d]{2,10})的$/;
/** What a year is set against: 恢复到2019年的84%. */
const RESTORED = /^(?:已|基本)?(?:恢复|相当于?)(?:到|至)?(?<whole>(?:\d{4}年|上年)[^，、\d]{0,6})的$/;
/** Those that something reaches: 收运处置体系覆盖95%以上的行政村. */
const COVERED = /^(?:以上)?的(?<what>[\u4e00-\u9fff（）]{2,12})(?=，|；|。|、|$)/;
/** What some give of all there is: 吸纳了55.5%的就业人员, 贡献了50%以上的税收. */
const GIVEN = /^(?<deed>吸纳|贡献|创造|提供)了?$/;
/** A rate of tax, named behind it: 减按15%税率征收企业所得税. */
const TAXED = /^的?(?:优惠|法定)?税率(?:征收|缴纳|计征)(?<tax>[\u4e00-\u9fff]{1,6}税)/;
/** An ability of so much: 具备5%以上的尖峰负荷响应能力. */
const ABILITY = /^(?:以上|左右)?的(?<ability>[\u4e00-\u9fff]{2,12}能力)/;

/**
 * Reads shares without a word of ratio: of what they are set against, whom something covers, a rate of tax, an ability.
 *
 * - “粮食产量稳定在全国总产量的30%左右” → 30 % share 粮食产量占全国总产量比重
 * - “行政许可事项承诺办结时限压缩至法定时限的30%以内” → 30 % share 行政许可事项承诺办结时限占法定时限比重
 * - “新能源汽车新车销售量达到汽车新车销售总量的20%左右” → 20 % share 新能源汽车新车销售量占汽车新车销售总量比重
 * - “工程质量保证金预留比例不得高于工程价款结算总额的3%” → 3 % share 工程质量保证金预留比例占工程价款结算总额比重
 * - “2011年全市实现旅游总收入1350亿元，同比增长18.6%，恢复到2009年的84%” → 1350 亿元 amount 旅游总收入; 18.6 % growth; 84 % share 旅游总收入占2009年比重
 * - “投标保证金不得超过招标项目估算价的2%” → 2 % share 投标保证金占招标项目估算价比重
 * - “农村生活垃圾收运处置体系覆盖95%以上的行政村” → 95 % share 行政村农村生活垃圾收运处置体系覆盖率
 * - “对高新技术企业减按15%税率征收企业所得税” → 15 % share 高新技术企业企业所得税税率
 * - “省级电网基本具备5%以上的尖峰负荷响应能力” → 5 % share 省级电网尖峰负荷响应能力
 * - “小微企业占企业总数的97%，吸纳了55.5%的就业人员” → 97 % share; 55.5 % share 小微企业吸纳就业人员的比例
 * - “按17%的法定税率征收增值税” → 17 % share 增值税税率
 */
export const setAgainst: Rule = {
  id: 'set-against',
  read(figure) {
    if (figure.token.kind !== 'percent') return null;
    const { head, previous, setting } = figure;
    const levelled = LEVELLED.exec(head)?.groups;
    if (levelled)
      return {
        role: 'share',
        subject: cleanSubject(levelled['subject'] ?? '').subject || inheritedSubject(setting),
        metric: `占${levelled['whole'] ?? ''}比重`,
      };
    const back = RESTORED.exec(head)?.groups?.['whole'];
    if (back !== undefined && previous?.metric)
      return {
        role: 'share',
        subject: previous.subject,
        metric: `${previous.metric.replace(/(?:同比|年均)?(?:增长|提高|下降|降低)$/, '')}占${back}比重`,
      };
    const taxed = TAXED.exec(figure.text.slice(figure.token.end))?.groups?.['tax'];
    if (taxed !== undefined)
      return {
        role: 'share',
        subject: cleanSubject(head.replace(/^对|减?按(?:照)?$/g, '')).subject || null,
        metric: `${taxed}税率`,
      };
    const given = GIVEN.exec(head)?.groups?.['deed'];
    const thing = COVERED.exec(figure.text.slice(figure.token.end))?.groups?.['what'];
    if (given !== undefined && thing !== undefined)
      return {
        role: 'share',
        subject: previous?.subject ?? inheritedSubject(setting),
        metric: `${given}${thing}的比例`,
      };
    const covered = COVERED.exec(figure.text.slice(figure.token.end))?.groups?.['what'];
    if (covered !== undefined && /.{2}覆盖$/.test(head))
      return { role: 'share', subject: covered, metric: `${cleanSubject(head.replace(/覆盖$/, '')).subject}覆盖率` };
    const ability = ABILITY.exec(figure.text.slice(figure.token.end))?.groups?.['ability'];
    if (ability !== undefined && /(?:具备|拥有|形成)$/.test(head))
      return {
        role: 'share',
        subject: cleanSubject(head.replace(/(?:基本|初步|全面)?(?:具备|拥有|形成)$/, '')).subject || null,
        metric: ability,
      };
    return null;
  },
};
