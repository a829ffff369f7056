import type { Rule } from '../figure.ts';
import { members } from '../members.ts';
import { cleanSubject } from '../subject.ts';

/** Who shares what in which proportion: 担保机构、合作银行及市县财政按5∶3∶2的比例分担风险, 按国家、省、市5:3:2比例分担. */
const SPLIT =
  /(?:^|[，；。由])(?:(?<who>[^，；。由\d]{3,60}?)按(?:照)?|[^，；。由\d]*?按(?:照)?(?<each>[^，；。\d]{3,40}))(?<terms>\d+(?:∶\d+)+)的?比例(?:共同|进行)?(?<deed>分担|承担|分配|分成|出资|投入|配套)(?<what>[\u4e00-\u9fff]{0,4})/g;

/**
 * Reads a proportion of several as the share of each, where as many are named.
 *
 * - “省担保机构、省再担保机构、合作银行及市县财政按4∶3∶2∶1的比例分担风险” → 40 % share 省担保机构风险分担比例; 30 % share 省再担保机构; 20 % share 合作银行; 10 % share 市县财政
 * - “所需资金由省、市财政按6:4的比例分担” → 60 % share 省分担比例; 40 % share 市财政
 * - “推动融资担保机构按国家、省、市、县4:2:2:2比例分担风险” → 40 % share 国家风险分担比例; 20 % share 省; 20 % share 市; 20 % share 县
 * - “由省、市、县三级财政按5:3:2比例共同承担” → 50 % share 省承担比例; 30 % share 市; 20 % share 县财政
 * - “各方按4:3:3的比例出资” → none
 */
export const split: Rule = {
  id: 'split',
  read({ token, text }) {
    if (token.kind !== 'times' || token.unit !== '%') return null;
    const found = [...text.matchAll(SPLIT)].find(
      ({ index, 0: words }) => index <= token.start && token.start < index + words.length,
    );
    const { who, each, terms = '', deed = '', what = '' } = found?.groups ?? {};
    const all = members((who ?? each ?? '').replace(/[二三四五]级(?=财政|政府)/, '')).flatMap((one) =>
      one.split(/及(?!其)|与/),
    );
    const numbers = terms.split(/∶/);
    if (!found || all.length !== numbers.length) return null;
    const from = found.index + found[0].indexOf(terms);
    const own = text.slice(from, token.start).split(/∶/).length - 1;
    return { role: 'share', subject: cleanSubject(all[own] ?? '').subject || null, metric: `${what}${deed}比例` };
  },
};
