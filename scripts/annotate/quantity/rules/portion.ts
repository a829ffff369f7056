import type { Rule } from '../figure.ts';
import { cleanSubject, inheritedSubject } from '../subject.ts';

const CHARGED = /^(?<subject>.*?)按照?(?<base>[^，；。按]*)$/;
const CHARGE =
  /^(?:的(?:标准|比例|幅度))?(?<deed>(?:(?:予以|给予)(?:补偿|分担)|收取|核定|抵扣|拨付|缴纳|征收|计征|计提|减免|返还)[\u4e00-\u9fff]{0,8})/;
const PART =
  /^(?<subject>.*?)(?<limit>不得超过|不超过|不得高于|不高于|不得低于|不低[于於]|不得少于|不少于|达到|超过)(?<whole>(?:标的|[^，；。的]){2,14}?)(?:的)?$/;
const MOST = /^不得?(?:超过|高于)/;
const LEAST = /^不(?:得)?(?:低[于於]|少于)|^超过/;

/**
 * Reads parts of a whole that is named before the figure: how much of a rate is charged, how much of a sum is allowed.
 *
 * - “水资源费省级部分按80%收取” → 80 % share 水资源费省级部分收取的比例
 * - “医疗器械产品延续注册费按现行收费标准50%收取” → 50 % share 医疗器械产品延续注册费按现行收费标准收取的比例
 * - “按投资额70%抵扣应纳税所得额” → 70 % share 按投资额抵扣应纳税所得额的比例
 * - “当事人约定的定金数额不得超过主合同标的额的百分之二十” → 20 % share 当事人约定的定金数额占主合同标的额比重
 * - “分期付款的买受人未支付到期价款的数额达到全部价款的五分之一” → 20 % share 未支付到期价款的数额占全部价款比重
 * - “对不良贷款损失按40%予以补偿” → 40 % share 不良贷款损失予以补偿的比例
 */
export const portion: Rule = {
  id: 'portion',
  read(figure) {
    const { token, head, setting } = figure;
    if (token.kind !== 'percent') return null;
    const charged = CHARGED.exec(head)?.groups;
    const deed = CHARGE.exec(figure.text.slice(token.end))?.groups?.['deed'];
    if (charged && deed !== undefined) {
      const base = charged['base'] ?? '';
      return {
        role: 'share',
        subject: cleanSubject(charged['subject'] ?? '').subject || inheritedSubject(setting),
        metric: `${base === '' ? '' : `按${base}`}${deed}的比例`,
      };
    }
    const part = token.han ? PART.exec(head)?.groups : undefined;
    if (!part || /[省市国]$/.test(part['whole'] ?? '')) return null;
    const limit = part['limit'] ?? '';
    const comparator = MOST.test(limit) ? '<=' : LEAST.test(limit) ? '>=' : '=';
    return {
      role: 'share',
      subject: cleanSubject(part['subject'] ?? '').subject || inheritedSubject(setting),
      metric: `占${part['whole'] ?? ''}比重`,
      bound: { comparator, qualifier: limit, suffix: figure.bound.suffix },
    };
  },
};
