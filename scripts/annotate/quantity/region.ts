const PREFECTURES =
  '郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源'.split(' ');
const CITIES = '新密 巩义 登封 荥阳 新郑 长葛 禹州 舞钢 林州 卫辉 辉县 沁阳 孟州 偃师 义马 灵宝 邓州 永城 项城'.split(
  ' ',
);
const COUNTIES = '柘城 郏县 淅川 西峡 修武 夏邑 太康 扶沟 镇平 鄢陵 淇县 滑县 伊川 嵩县 栾川 新野 清丰 民权'.split(' ');
const NATION = /^(?:我国|全国)/;

const FULL = new Map<string, string>([
  ...[...PREFECTURES, ...CITIES].map((name) => [name, `${name}市`] as const),
  ...COUNTIES.map((name) => [name, name.endsWith('县') ? name : `${name}县`] as const),
]);
const PLACE = new RegExp([...FULL.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/**
 * Returns the place a figure is about: the one city or county its words name, the nation where they begin with 我国,
 * otherwise the region of the document. Several places at once are the document’s region.
 */
export function regionOf(words: string, fallback: string): string {
  if (NATION.test(words)) return '全国';
  const names = new Set(words.match(PLACE) ?? []);
  const [only] = names;
  return names.size === 1 && only !== undefined ? (FULL.get(only) ?? fallback) : fallback;
}
