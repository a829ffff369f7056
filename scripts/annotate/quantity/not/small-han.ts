import type { Exclusion } from '../figure.ts';
import { stretchStart } from '../sentence.ts';

const TASK = /打造|加大|建设|培育|推进|形成|加快|完善|发展|抓实|新建|建成|创建/;
const NOUN =
  /^(?:[\u4e00-\u9fff]{0,12})(?:基地|集群|园区|产业园|产业链|项目|企业|平台|中心|品牌|核心区|体系)|^(?:[\u4e00-\u9fff]{0,4})(?:产业|领域)(?![化政链])/;
const HELD = /举办$/;

/**
 * Excludes Chinese numerals that count nothing to be done (一批, 一次性, 二期, 四位一体, “两个提升”).
 *
 * - “培育一批拥有自主核心技术的企业，形成四位一体创新扶持计划” → none
 * - “近期重点推进两个特色产业集群建设” → 2 个 count 特色产业集群
 * - “加大两条特色产业链培育力度，大力发展四个产业，建设郑州等三个国家级新型工业化示范基地” → 2 条 count 特色产业链; 4 个 count 产业; 3 个 count 国家级新型工业化示范基地
 * - “举办一次大型汽车博览和高层论坛，形成一次性奖励机制” → 1 次 count 大型汽车博览
 * - “适度布局郑州、新乡、安阳三个市” → none
 * - “按照国家级“小巨人”企业、制造业单项冠军企业四个梯度建立培育库” → none
 */
export const smallHan: Exclusion = {
  id: 'small-han',
  excludes(text, token, sentence) {
    if (!token.han || token.kind === 'percent' || token.kind === 'times') return false;
    if (token.kind === 'money' || token.kind === 'goods' || token.kind === 'measure')
      return token.value < 100 && !/[万亿]/.test(token.unit) && token.valueMax === null;
    if (/^[次届期场]$/.test(token.unit))
      return !HELD.test(text.slice(sentence.start, token.start)) || text.charAt(token.end) === '性';
    const task = TASK.test(text.slice(stretchStart(text, sentence.start, token.start, '，；。：'), token.start));
    return token.value < 2 || !'个家条座'.includes(token.unit) || !task || !NOUN.test(text.slice(token.end));
  },
};
