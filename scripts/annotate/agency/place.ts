import type { PolicyDocument } from '../../../src/domain/document.ts';

/** Provinces by the first two digits of a GB/T 2260 code. */
const PROVINCES: Readonly<Record<string, string>> = {
  11: '北京市',
  12: '天津市',
  13: '河北省',
  14: '山西省',
  15: '内蒙古自治区',
  21: '辽宁省',
  22: '吉林省',
  23: '黑龙江省',
  31: '上海市',
  32: '江苏省',
  33: '浙江省',
  34: '安徽省',
  35: '福建省',
  36: '江西省',
  37: '山东省',
  41: '河南省',
  42: '湖北省',
  43: '湖南省',
  44: '广东省',
  45: '广西壮族自治区',
  46: '海南省',
  50: '重庆市',
  51: '四川省',
  52: '贵州省',
  53: '云南省',
  54: '西藏自治区',
  61: '陕西省',
  62: '甘肃省',
  63: '青海省',
  64: '宁夏回族自治区',
  65: '新疆维吾尔自治区',
  71: '台湾省',
  81: '香港特别行政区',
  82: '澳门特别行政区',
};

/** Where a document speaks from: what its 省, 市 and 县 mean. */
export interface Place {
  /** The issuer's region, e.g. 新密市; the empty string for the nation. */
  own: string;
  /** The province around it, e.g. 河南省. */
  province: string;
  /** The province without 省, as in 河南银监局. */
  short: string;
}

/** Returns what 省, 市 and 县 mean in a document. */
export function placeOf(document: Pick<PolicyDocument, 'level' | 'region'>): Place {
  const own = document.level === 'nation' ? '' : document.region.name;
  const province = PROVINCES[document.region.code.slice(0, 2)] ?? own;
  return { own, province, short: province.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/u, '') };
}

/** A scope that a printed name opens and the names after it in the list share: 省工业和信息化委、发展改革委. */
export interface Scope {
  /** What the canonical name begins with. */
  region: string;
  /** The name without its scope. */
  rest: string;
}

const EXPLICIT =
  /^(?<place>(?!城市|都市|超市|门市|上市|本|各|有关|全)\p{Script=Han}{1,7}?(?:省|自治区|自治州|[^城上都]市|县|(?<![各社地园库校])区))(?=\p{Script=Han}{2})/u;

/** Returns the scope that a printed name itself states (省…, 市…, 新密市…, 河南…), or null where it states none. */
export function scopeOf(printed: string, place: Place): Scope | null {
  if (/^省(?!直管|辖)/u.test(printed)) return { region: place.province, rest: printed.slice(1) };
  if (/^(?:市|县|区|州|旗)(?!场|级|政(?!府)|辖|直|域)/u.test(printed))
    return { region: place.own, rest: printed.slice(1) };
  if (/^(?:自治区|兵团)/u.test(printed)) return { region: place.province, rest: printed.replace(/^自治区/u, '') };
  if (place.own && printed.startsWith(place.own)) return { region: place.own, rest: printed.slice(place.own.length) };
  if (place.short && printed.startsWith(place.province))
    return { region: place.province, rest: printed.slice(place.province.length) };
  if (place.short && printed.startsWith(place.short))
    return { region: place.short, rest: printed.slice(place.short.length) };
  const named = EXPLICIT.exec(printed)?.groups?.['place'];
  return named ? { region: named, rest: printed.slice(named.length) } : null;
}
