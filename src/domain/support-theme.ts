import { RELIEF_THEME } from './relief.ts';

/** A theme under which measures of two levels are laid side by side (主题), with the words that speak for it. */
interface SupportTheme {
  theme: string;
  words: readonly string[];
}

/** All themes of support; where words of several stand in a phrase, the first is its theme: those that say most of a measure come first. */
const SUPPORT_THEMES: readonly SupportTheme[] = [
  { theme: '上市融资', words: ['上市', '挂牌', '股改'] },
  { theme: '绿色环保', words: ['环保', '绿色', '超低排放', '清洁生产'] },
  { theme: '铝产品', words: ['铝加工产品', '氧化铝产品'] },
  { theme: '推广应用', words: ['推广应用', '首批次', '首台', '首版次', '投保', '保费'] },
  { theme: '服务型制造', words: ['服务型制造'] },
  { theme: '企业培育', words: ['专精特新', '小巨人', '单项冠军', '瞪羚', '独角兽'] },
  {
    theme: '研发创新',
    words: ['成果转化', '研发', '高新技术企业', '创新中心', '创新平台', '重点实验室', '新产品'],
  },
  { theme: '技术改造', words: ['技术改造', '技改', '智能化', '数字化', '智能制造', '设备'] },
  {
    theme: '企业壮大',
    words: ['营业收入', '主营业务收入', '产值', '规模能级', '销售额', '升规', '入规', '规上企业', '规模以上企业'],
  },
  { theme: '人才', words: ['人才', '团队', '职工', '培训'] },
  { theme: '金融支持', words: ['贷款', '贴息', '担保', '融资', '基金'] },
  {
    theme: '外贸外资',
    words: [
      '外贸',
      '外资',
      '外商',
      '外经',
      '进出口',
      '出口',
      '进口',
      '跨境',
      '境外',
      '海外',
      '海关',
      '对外投资',
      '对外合作',
    ],
  },
  { theme: '并购重组', words: ['并购', '兼并', '企业重组', '资产重组'] },
  { theme: '招商投资', words: ['招商', '引资', '固定资产投资', '厂房', '标准化厂房', '民间投资'] },
  {
    theme: '农业农村',
    words: ['农业', '农机', '农村', '农产品', '农田', '种植', '养殖', '粮食', '乡村', '农民', '耕地', '水稻'],
  },
  {
    theme: '消费和服务业',
    words: [
      '消费',
      '服务业',
      '商贸',
      '零售',
      '餐饮',
      '住宿',
      '旅游',
      '文旅',
      '游客',
      '研学旅行',
      '会展',
      '展会',
      '电商',
      '物流',
      '养老',
      '托育',
    ],
  },
  {
    theme: '品牌质量',
    words: [
      '品牌',
      '商标',
      '质量奖',
      '地理标志',
      '标准化',
      '国际标准',
      '国家标准',
      '行业标准',
      '知识产权',
      '专利',
      '认证',
    ],
  },
  { theme: '就业创业', words: ['就业', '稳岗', '扩岗', '失业', '招用', '自主创业', '返乡创业', '创业补贴'] },
  { theme: '专项资金', words: ['专项资金'] },
];

/** The words that speak of relief (减免); which measures are of it is told by their instrument, not by a word. */
const RELIEF: SupportTheme = {
  theme: RELIEF_THEME,
  words: [
    '减免',
    '免征',
    '免收',
    '免缴',
    '减征',
    '减半',
    '缓缴',
    '加计扣除',
    '税前扣除',
    '抵扣',
    '退税',
    '免税',
    '税收优惠',
    '降费',
  ],
};

/** Longer words that hold one of a theme and speak for none: 行政审批绿色通道, 药品上市许可. */
const SILENT: readonly string[] = [
  '绿色通道',
  '绿色食品',
  '上市许可',
  '新药上市',
  '药品上市',
  '产品上市',
  '招商引资企业',
  '价格调节基金',
];
/** Words that speak for a theme only beside others: 重组挂牌的实验室 is no company on a board. */
const BESIDE: ReadonlyMap<string, RegExp> = new Map([
  ['团队', /^(?!.*(?:旅游|游客|研学旅行|研学团))/su],
  ['职工', /^(?!.*(?:失业|工伤|养老|医疗|社会)保险)/su],
  ['境外', /境外(?!游客|旅游者|旅行)/u],
  ['海外', /海外(?!游客|旅游者|旅行)/u],
  ['挂牌', /(?:板|上市|股|交易所|资本市场|企业|公司)[^，。；]{0,8}挂牌|挂牌[^，。；]{0,4}(?:上市|融资|企业|公司|交易)/],
]);
/** Each word with its theme, the longest first. */
const WORDS: readonly { word: string; theme: string | null }[] = [
  ...SUPPORT_THEMES.flatMap(({ theme, words }) => words.map((word) => ({ word, theme }))),
  ...SILENT.map((word) => ({ word, theme: null })),
].sort((a, b) => b.word.length - a.word.length);

/** Returns the themes whose words stand in a text, in the order of the list; a word inside a longer one does not count. */
export function themesIn(text: string): string[] {
  let left = text;
  const found = new Set<string>();
  for (const { word, theme } of WORDS) {
    if (!left.includes(word) || BESIDE.get(word)?.test(text) === false) continue;
    left = left.replaceAll(word, '　'.repeat(word.length));
    if (theme !== null) found.add(theme);
  }
  return SUPPORT_THEMES.filter(({ theme }) => found.has(theme)).map(({ theme }) => theme);
}

/** Returns the words by which a theme is looked for in a text; a theme that is a heading is looked for by its name. */
export function themeWords(theme: string): readonly string[] {
  return [...SUPPORT_THEMES, RELIEF].find((known) => known.theme === theme)?.words ?? [theme];
}
