const ADVERB =
  '加快|大力|积极|着力|继续|全面|强力|深入|规范|有序|加速|稳步|重点|优先|进一步|切实|支持|推动|推进|促进|引导|实施|开展|加强|开发|扶持|鼓励';
/** Verbs whose object is an industry or a product: what follows them is what the clause is about. */
const GROW =
  '打造|建设|培育|发展|扩大|壮大|做大|做强|做精|做优|做深|形成|拓展|延伸|改造|推广应用|推广|提升|提高|完善|优化|巩固|构建|创建';
const ACTION = new RegExp(`^(?:${ADVERB}|${GROW})+`);
const GROWN = /(?:发展|培育|壮大|做[大强精优深])$/;
const INNER = /^.*(?:发展|培育|壮大|打造|建设)(?=.{2,})/;
/** What a heading says beside its noun: that it shall grow, gather, be more. */
const WAY =
  /(?:(?:集聚|快速|健康|集群)?发展|建设|制造产业化|产业化|做大做强|做优做强|技改提升|提质增效|(?:生产)?规模(?:和档次)?)$/;

/** The last word of a noun that names an industry, a product, a base or a kind of people or firms. */
const KIND = new RegExp(
  `(?:${[
    '业|产业链条?|业态|商务|电商|物流|旅游|经济|加工|制药|联产|设计|信息|软件|能源|医药|环保|化工|石化|冶金|建材|耐材|轻纺',
    '纺织|棉纺|印染|食品|家居|家具|家电|(?:装备|设备|生物|汽车|整车|智能)制造|(?:生产|制造|加工|贸易|研发|物流)中心',
    '服装|服饰|面料|材料|产品|制品|化学品|纺织品|装备|设备|部件|机器人|车|手机|药物?|水泥|玻璃|陶瓷|塑料|纤维|技术',
    '钢|铁|铝|镁|钛|铜|铅|锌|金|银|烃|醇|酯|醛|酸|烷|苯|烯|硅|粉|胺|碱|盐|肥|膜',
    '基地|园区|产业园|集群|核心区|示范区|集聚区|产业带|谷”?|企业家|队伍|中小企业|民营企业',
  ].join('|')})$`,
);
/** Nouns that fit any industry: 龙头企业, 千亿级基地. */
const ANY =
  /^(?:产业|加工|特色|优势|重点|龙头|骨干|领军|优质|[千百]亿级|传统|支柱|新兴|产业链|生产|专业|和|、|“[^”]*”)*(?:企业|产业|基地|园区|集群|产业链条?|产品|项目|平台|品牌|队伍|业)$/;
/** What tells that a noun is a deed or a state. */
const DEED =
  /，|\d+[个家条项%]|[一二两三四五六七八九十][个条家]|台阶|带动|引领|推广|应用$|攻关|保护|开拓|鼓励|强化|夯实|拓宽|抢抓|支持|整合|优势$|亮点$|空间$|能力$|水平$|工程$|项目$|市场$|（.*）$|(?:思路|目标|现状|情况|要求|任务|原则|形势|方向|理念)$|(?:创|作|就|专|营|从|失|事|毕|全行)业$|(?<!中小|民营)企业$/;

/**
 * Returns a heading as a subject (建设洛阳国家级太阳能光伏产业基地 → 洛阳国家级太阳能光伏产业基地), or null unless a noun of a
 * known kind remains when its verbs are gone; so 强化人才支持, 推动产业基地建设上新台阶 and 壮大龙头企业 are none.
 */
export function headingSubject(heading: string): string | null {
  const words = heading.replace(/[。．.]$/, '').replace(/^[一二三四五六七八九]是/, '');
  const action = ACTION.exec(words)?.[0] ?? '';
  const bare = words.slice(action.length).replace(WAY, '');
  const noun = bare.replace(INNER, '');
  if (noun.length < 2 || noun.length > 24 || !/^(?:[一-龥A-Za-z“]|\d[A-Za-z])/.test(noun)) return null;
  if (DEED.test(noun) || ANY.test(noun) || !(KIND.test(noun) || (GROWN.test(action) && noun === bare))) return null;
  return noun;
}
