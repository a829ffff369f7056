import { RELIEF_THEME } from './relief.ts';

/** A theme under which measures of two levels are laid side by side (主题), with the words that speak for it. */
interface SupportTheme {
  theme: string;
  words: readonly string[];
}

/** All themes of support; where words of several stand in a phrase, the first is its theme. */
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
  { theme: '企业壮大', words: ['营业收入', '主营业务收入', '产值', '规模能级', '销售额'] },
  { theme: '人才', words: ['人才', '团队', '职工', '培训'] },
  { theme: '金融支持', words: ['贷款', '贴息', '担保', '融资', '基金'] },
  { theme: '专项资金', words: ['专项资金'] },
];

/** The words that speak of relief (减免); which measures are of it is told by their instrument, not by a word. */
const RELIEF: SupportTheme = {
  theme: RELIEF_THEME,
  words: ['减免', '免征', '免收', '免缴', '减征', '减半', '缓缴', '加计扣除', '税收优惠', '降费'],
};

/** Longer words that hold one of a theme and speak for none: 行政审批绿色通道, 药品上市许可. */
const SILENT: readonly string[] = ['绿色通道', '绿色食品', '上市许可', '新药上市', '药品上市', '产品上市'];
/** Words that speak for a theme only beside others: 重组挂牌的实验室 is no company on a board. */
const BESIDE: ReadonlyMap<string, RegExp> = new Map([
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
