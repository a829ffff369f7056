/** What a figure measures, cut out of the words before it. */
export interface Named {
  readonly subject: string;
  readonly metric: string;
}

const NOUNS = [
  '主营业务收入 主营收入 营业收入 销售收入 经营收入 业务收入 综合收入 总收入 亩均税收 实缴税收 亩均产值 人均消费支出 消费支出 人均消费 人均可支配收入 可支配收入 收入 销售总额 销售额 营业额 营销额 成交额 交易额 贸易额 零售总额 零售额',
  '工业总产值 总产值 产值 工业增加值 增加值 人均地区生产总值 人均生产总值 地区生产总值 生产总值 税收 利税 利润 总投资 计划投资 投资总额 投资额 固定资产投资 投资 贷款余额 存款余额 创业担保贷款 信用贷款 贷款 融资 基金规模',
  '总算力 算力规模 算力 进出口总额 出口额 进出口额 进出口 出口 进口额 合同额 实到外资额 实到外资 到账外资 执行额 实际利用外资 实际使用外资 利用外资 注册资本 注册资金 实缴资本 净资产 产销量 拥有量 保有量 存栏量 出栏量 存栏 出栏 吞吐量 货运量 客运量 联运量 运输量 周转量 年运量 运量 发电量 用水量 使用量 施用量 产销 总产量 总产 年产量 产量 销量 年产能 产能 一次加工能力 加工能力 处理能力 生产能力 生产规模 装机容量 发电装机 总装机容量 装机 储量 推广面积 覆盖面积 播种面积 种植面积 建筑面积 建设面积 面积 总规模 规模 带宽 通车里程 营业里程 总里程 里程 库容 蓄积量 年利用量 利用量 年综合能源消费量 综合能源消费量 消费量 用水总量 取水总量 供水总量 能源消费总量 煤炭消费总量 供应量',
  '人均预期寿命 平均预期寿命 人均健康预期寿命 健康预期寿命 预期寿命 直流电耗 电耗 能耗 消耗 PM2.5浓度 PM10浓度 平均浓度 浓度 排放总量 排放量 排放 强度 研发经费 经费 费用支出 使用费用 费用 工资 补助标准 补贴标准 奖补标准 补助 保费 生均公用经费拨款标准 生均公用经费标准 生均公用经费 标准 专项资金 铺底资金 资金 放款 经济贡献额 纳税额 税金 耐火度 温度 贷放额度 贷款额度 授信额度 额度 减负 减税降费 带动社会资本 撬动社会资本 吸引社会资本 亩均投资强度',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length)
  .join('|');
const RATIO =
  '(?:[\\u4e00-\\u9fff]{2,4}投入)?强度|比重|占比|比例|份额|(?:全国|国内)?市场占有率|(?:失业|工伤|医疗|养老|生育)保险费率|(?:平均)?(?:担保|保险|综合)?费率|资产负债率|实际税负|通[\\u4e00-\\u9fff]{2,4}率(?:、通[\\u4e00-\\u9fff]{2,4}率)*|存贷比|(?:安全|处置|资源化)利用率|(?:加工|就地|成果)转化率|(?:本地|数控技术|综合)?(?:[毛净]入[学园]|(?:调查|登记)失业|(?:平均)?(?:违法)?超限超载|配套|应用|利用|普及|[\\u4e00-\\u9fff]{2}化|[\\u4e00-\\u9fff]{2})率|覆盖面|(?:天数)?比率|[\\u4e00-\\u9fff]{2}化水平';
const LINK =
  '(?:≥|≤|(?:比|较)\\d{4}年(?:底|末)?(?=分别)|新台币|（以下同）|总额|总量|金额|的|分别|得|力争|预计|争取|首次|实现|完成|稳定|保持|控制|提高|提升|增加|下降|降低|降|减少|扩大|压缩|缩短|累计|将|均|仅|已|再|要|达到|达|未超过|未达到|超过|突破|超越|超|逾|高于|低于|不低于|不少于|不超过|不高于|最高|最多|为|在|到|至|约|近|以|每[生人班亩户](?:每[年月])?)*';
const AMOUNT = new RegExp(
  `^(?<subject>.*?)(?<metric>(?:(?<![\\d上本当第一二三四五])年度?|(?<![\\d上本当每])月|新增|地方|财政)?(?:${NOUNS})(?:增量)?)${LINK}$`,
  's',
);
const SHARE = new RegExp(`^(?<subject>.*?)(?<metric>${RATIO})${LINK}$`, 's');

/** Returns subject and metric where the words before a figure end with a measured amount (…主营业务收入达到). */
export function namedAmount(head: string): Named | null {
  const g = AMOUNT.exec(head)?.groups;
  return g ? { subject: g['subject'] ?? '', metric: g['metric'] ?? '' } : null;
}

/** Returns subject and metric where the words before a figure end with a ratio (…市场占有率达到). */
export function namedRatio(head: string): Named | null {
  const g = SHARE.exec(head)?.groups;
  return g ? { subject: g['subject'] ?? '', metric: g['metric'] ?? '' } : null;
}

/** Returns the words before a figure without the verbs and comparators that lead over to it. */
export function withoutLink(head: string): string {
  return head.replace(new RegExp(`${LINK}$`), '');
}
