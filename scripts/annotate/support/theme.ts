const THEMES: readonly [string, RegExp][] = [
  ['上市融资', /上市|挂牌|股改/],
  ['绿色环保', /环保|绿色|超低排放|清洁生产/],
  ['铝产品', /铝加工产品|氧化铝产品/],
  ['推广应用', /首批次|首台|首版次|投保|保费|推广应用/],
  ['服务型制造', /服务型制造/],
  ['企业培育', /专精特新|小巨人|单项冠军|瞪羚|独角兽/],
  ['研发创新', /成果转化|研发|高新技术企业|创新中心|创新平台|重点实验室|新产品/],
  ['技术改造', /技术改造|技改|智能化|数字化|设备/],
  ['企业壮大', /营业收入|主营业务收入|产值|规模能级|销售额/],
  ['人才', /人才|团队|职工|培训/],
  ['金融支持', /贷款|贴息|担保|融资|基金/],
  ['专项资金', /专项资金/],
];

/** Returns the theme under which measures of two levels are laid side by side: by their own words, then the heading. */
export function themeOf(words: string, headings: readonly string[]): string {
  for (const text of [words, ...[...headings].reverse()]) {
    const found = THEMES.find(([, rule]) => rule.test(text));
    if (found) return found[0];
  }
  return headings.at(-1) ?? '其他';
}
