/** The peoples (民族) that give autonomous regions their names, of GB/T 3304. */
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';

/** 孟村|回族|自治县, 克孜勒苏|柯尔克孜|自治州; where the people is the whole name, it stays: 鄂温克|族|自治旗, 内蒙古|自治区. */
const AUTONOMOUS = new RegExp(
  `^(..+?)(?:(?:${PEOPLES})族|蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯)*族?自治[区州县旗]$`,
  'u',
);

/**
 * Kinds that these divisions alone have; elsewhere the character before 区 is of the name (万柏林区, 清新区), or the whole
 * is a zone named after its city (兰州新区).
 */
const RARE = /^(浦东|滨海|沈北)新区$|^(神农架)林区$|^(六枝)特区$/u;

/** Zones that are no division of their own, and banners told from others by side or colour. */
const WHOLE =
  /(?:开发区|产业园区|工业园区|化工园区|管理区|示范区|实验区|(?<=..)新区|[左右前后中]旗|[红黄白蓝]旗|联合旗)$/u;

const KIND = /(?<=..)(?:特别行政区|矿区|地区|[省市县区盟旗])$/u;

/**
 * Returns the name of an administrative division (行政区划) without its kind, as people say it: 河南省 → 河南, 孟村回族自治县 →
 * 孟村, 大兴安岭地区 → 大兴安岭. At least two characters stay (杞县), and names that nobody shortens stay whole (阿拉善左旗).
 */
export function shortRegionName(name: string): string {
  const [, ...found] = RARE.exec(name) ?? AUTONOMOUS.exec(name) ?? [];
  return found.find((short) => short !== undefined) ?? (WHOLE.test(name) ? name : name.replace(KIND, ''));
}
