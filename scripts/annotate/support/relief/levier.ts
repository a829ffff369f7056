import { owed } from './who.ts';

/** Those who levy a charge, with the charge they levy. */
const LEVIES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:公路|高速|大桥|隧道|收费站|路段)(?:经营(?:单位|企业|者)|业主)?$/, /通行费|过路费|过桥费/],
  [/(?:景区|景点|公园|博物馆|美术馆|科技馆|场馆|体育馆|动物园|植物园|剧院|影院)(?:（[^（）]*）)?$/, /门票|票价|停车费/],
  [/(?:停车场|停车位|泊位|车库)$/, /停车费|停放费/],
  [/(?:银行|银行机构|金融机构|支付机构|担保机构|信用社)$/, /手续费|管理费|工本费|年费|利息|罚息|担保费|服务费/],
  [/(?:商场|(?:农贸|集贸|批发|专业)市场|孵化器|孵化基地|众创空间|业主|房东|出租人|出租方)$/, /租金|房租|摊位费|场地费/],
  [/^(?:各?(?:产业|工业|创业)?(?:园区|基地|市场|载体))$/, /租金|房租|摊位费|场地费/],
  [/(?:机场|港口|码头)(?:企业|集团|公司)?$/, /起降费|停场费|装卸费|堆存费/],
  [/(?:检验|检测|鉴定|公证|评估)机构$/, /检验|检测|鉴定|公证|评估/],
  [/(?:机关|部门|窗口|大厅)$/, /工本费|登记费|手续费/],
];
/** Those who let or charge, and may be spared too where nobody else is named. */
const LETS = /^[^，的]{0,12}(?:企业|单位|机构|机关|公司)$/;
/** Who deals with others, and whom or whose charge: 电信企业对中小企业宽带资费. */
const DEALS = /(?:企业|机构|银行|单位|公司|部门)$/;
const WHOM = /(?:企业|商户|用户|单位|个人|车辆|群众|人员|居民|学生|货主|旅客|[费价])$/;
/** What somebody does to be where a charge is levied: 新入驻孵化器. */
const COMES = /入驻|入园|进入|落户|承租|租用|租赁/;

/**
 * Returns who levies the charge that the words before a relief spare, and whom they name behind 对 ('' where nobody is),
 * null where those words tell who is spared.
 *
 * - 收费公路 before 免收车辆通行费 → 收费公路
 * - A级景区对医务人员 before 免收门票 → A级景区, 对医务人员
 */
export function levierIn(head: string, base: string | null): { giver: string; whom: string } | null {
  const found = /^(?<giver>[^，对]{2,20})(?<whom>对(?!外|标|口)[^，]+)?$/.exec(head)?.groups;
  const giver = found?.['giver'] ?? '';
  // 机关事业单位免收个体工商户房租: who is spared stands with the charge.
  const others = base !== null && LETS.test(giver) && owed(base).beneficiary !== null;
  const whom = found?.['whom'] ?? '';
  const deals = DEALS.test(giver) && WHOM.test(whom);
  const levies = deals || others || LEVIES.some(([who, due]) => who.test(giver) && due.test(base ?? ''));
  return levies && !COMES.test(giver) ? { giver, whom } : null;
}
