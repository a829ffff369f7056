/**
 * Names of administrative regions by GB/T 2260 code: all provinces, all prefectures and counties of Henan that the
 * corpus needs, and the capitals and cities that policy documents come from most. A code not listed is still a region
 * where its first two digits are a province’s.
 */
const NAMES = new Map<string, string>(
  `000000 全国|110000 北京市|120000 天津市|130000 河北省|140000 山西省|150000 内蒙古自治区|210000 辽宁省|220000 吉林省|230000 黑龙江省
310000 上海市|320000 江苏省|330000 浙江省|340000 安徽省|350000 福建省|360000 江西省|370000 山东省|410000 河南省|420000 湖北省|430000 湖南省
440000 广东省|450000 广西壮族自治区|460000 海南省|500000 重庆市|510000 四川省|520000 贵州省|530000 云南省|540000 西藏自治区|610000 陕西省
620000 甘肃省|630000 青海省|640000 宁夏回族自治区|650000 新疆维吾尔自治区|710000 台湾省|810000 香港特别行政区|820000 澳门特别行政区
410100 郑州市|410200 开封市|410300 洛阳市|410400 平顶山市|410500 安阳市|410600 鹤壁市|410700 新乡市|410800 焦作市|410900 濮阳市
411000 许昌市|411100 漯河市|411200 三门峡市|411300 南阳市|411400 商丘市|411500 信阳市|411600 周口市|411700 驻马店市|419001 济源市
410102 中原区|410103 二七区|410104 管城回族区|410105 金水区|410106 上街区|410108 惠济区|410122 中牟县|410181 巩义市|410182 荥阳市
410183 新密市|410184 新郑市|410185 登封市`
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' ') as [string, string]),
);

/** Returns a region’s name (410183 → 新密市), the province’s name with the code for one not listed, or null for no region. */
export function regionName(code: string): string | null {
  const name = NAMES.get(code);
  if (name) return name;
  const province = NAMES.get(`${code.slice(0, 2)}0000`);
  return province && /^\d{6}$/.test(code) ? `${province}（${code}）` : null;
}

/** Returns a region’s name without 省, 市, 县 (新密). */
export function regionShortName(code: string): string {
  const name = regionName(code) ?? code;
  return name.replace(/(?:省|市|县|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/u, '');
}

/** Tells whether the name of a code is known exactly. */
export function isListedRegion(code: string): boolean {
  return NAMES.has(code);
}

/** Returns the codes of the regions a region lies in, nearest first (410183 → 410100, 410000, 000000). */
export function regionsAbove(code: string): string[] {
  const chain = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`, '000000'];
  return chain.filter((above, index) => above !== code && chain.indexOf(above) === index);
}
