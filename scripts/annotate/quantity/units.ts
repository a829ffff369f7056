/** What a unit measures; the role of a figure depends on it. */
export type UnitClass =
  | 'money'
  | 'percent'
  | 'point'
  | 'times'
  | 'thing'
  | 'event'
  | 'goods'
  | 'measure'
  | 'time'
  | 'standing';

const CLASSES: Record<UnitClass, readonly string[]> = {
  money: ['元', '美元', '欧元', '港元', '日元', '英镑', '元人民币', '美金'],
  percent: ['%', '‰'],
  point: ['个百分点', '百分点'],
  times: ['倍'],
  thing: '个 家 户 条 项 款 名 人 位 处 座 所 种 支 间 栋 门 宗 艘 列 张'.split(' '),
  event: '人次 次 期 场 场次 届次 班次 轮 批次 户次'.split(' '),
  goods:
    '吨 万吨 公斤 千克 克 克拉 斤 辆 台 套 台套 台（套） （台）套 （台套） 部 只 件 箱 双 锭 米 平方米 平米 m2 m² ㎡ 立方米 色令 贴 块 瓶 桶 袋 盒 粒 株 头 羽 尾 公里 千米 标箱 标准箱 亩 公顷 平方公里 平方千米'.split(
      ' ',
    ),
  measure:
    '安时 Ah 毫安时 MWh GWh 吉瓦时 MW MWp GW kW KW 兆瓦 千瓦 万千瓦 吉瓦 千瓦时 兆瓦时 kWh °C ℃ 摄氏度 TB PB EB Gbps Mbps EFLOPS PFLOPS 微克/立方米 毫克/升 吨标准煤 吨标煤 岁'.split(
      ' ',
    ),
  time: '个工作日 工作日 个小时 小时 分钟 天 个自然日 个月'.split(' '),
  standing: ['周岁', '分'],
};

const BY_UNIT = new Map<string, UnitClass>();
for (const kind of Object.keys(CLASSES) as UnitClass[]) for (const unit of CLASSES[kind]) BY_UNIT.set(unit, kind);

const escaped = (unit: string): string => unit.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The units as one alternation, longest first, for use inside a regular expression. */
export const UNIT_PATTERN = [...BY_UNIT.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');

/** Returns what a base unit measures (`亿` and `万` taken off first). */
export function unitClass(base: string): UnitClass | null {
  return BY_UNIT.get(base) ?? null;
}
