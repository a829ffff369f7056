import { type ReliefRead, type ReliefRule, SHARE, SOON, shareOf } from '../relief.ts';

const AGAINST = new RegExp(
  `^(?<head>.*?)按照?其?(?<base>[^，按\\d]{2,24}?)的?(?<share>${SHARE})(?:在[^，]{0,12}|直接|予以|从)*(?:抵扣|抵减|抵免)(?<what>[^，]{0,20}(?:应纳税所得额|应纳税额|税额|所得税))$`,
);
const PLUS = new RegExp(
  `^(?<head>.*?)按照?(?:照)?(?<base>[^，按\\d]{0,24}?)的?(?<share>${SHARE})(?:在)?(?:企业所得税)?(?:税前)?(?:据实)?加计扣除$`,
);
const RAISED = new RegExp(
  `^(?<head>.*?)(?<base>[^，对]{0,16}(?:费用|支出))(?:税前)?加计扣除比例(?:统一|由${SHARE})*(?:提高|提升|提|调整)(?:到|至|为)(?<share>${SHARE})(?:的?政策)?$`,
);
const CREDIT = new RegExp(
  `^(?<head>.*?)按照?(?<base>[^，按\\d]{2,24}?税额)加计(?<share>${SHARE})抵减(?<what>[^，]{0,12}税额)$`,
);
const BEFORE_TAX = new RegExp(
  `^(?<head>.*?)(?:及时|${SOON})(?:予以|准予|允许|可以?|允许在)(?:企业所得税|个人所得税)?税前(?:据实|全额|一次性)?扣除$`,
);

/**
 * Reads what may be set against a tax (抵扣、加计扣除、税前扣除); the rate is the share of the base that counts.
 *
 * - “符合条件的创投企业和天使投资个人对初创科技型企业投资的，按投资额70%抵扣应纳税所得额。” → 抵扣应纳税所得额; 70% 投资额; 创投企业和天使投资个人 if 符合条件；对初创科技型企业投资
 * - “科技型中小企业研发费用加计扣除比例由75%提高到100%。” → 加计扣除; 100% 研发费用; 科技型中小企业
 * - “未形成无形资产的，按照研发费用的100%在税前加计扣除。” → 加计扣除; 100% 研发费用; if 未形成无形资产
 * - “允许生产性服务业纳税人按照当期可抵扣进项税额加计5%抵减应纳税额。” → 加计抵减; 5% 当期可抵扣进项税额; 生产性服务业纳税人
 * - “企业为引进人才所支付的住房补贴、安家补助等费用，符合税前扣除条件的，及时予以企业所得税税前扣除。” → 税前扣除; 住房补贴、安家补助等费用; 企业 if 为引进人才所支付；符合税前扣除条件
 */
export const setOff: ReliefRule = {
  id: 'set-off',
  read(words) {
    const read = (
      found: Record<string, string> | undefined,
      instrument: ReliefRead['instrument'],
    ): ReliefRead | null =>
      found
        ? {
            instrument,
            head: found['head'] ?? '',
            base: found['base'] || null,
            ratePercent: shareOf(found['share']),
            comparator: found['share'] === undefined ? null : '=',
            period: null,
          }
        : null;
    const against = AGAINST.exec(words)?.groups;
    return (
      read(CREDIT.exec(words)?.groups, '加计抵减') ??
      read(against, /所得额/.test(against?.['what'] ?? '') ? '抵扣应纳税所得额' : '抵免税额') ??
      read((PLUS.exec(words) ?? RAISED.exec(words))?.groups, '加计扣除') ??
      read(BEFORE_TAX.exec(words)?.groups, '税前扣除')
    );
  },
};
