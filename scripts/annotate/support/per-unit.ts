const NOUN =
  '(?:人次|架次|车次|航次|班次|平方米|平米|立方米|平方公里|公里|千瓦时|千瓦|标准箱|标箱|公斤|飞行小时|张[\\u4e00-\\u9fff]{0,4}床位|条[\\u4e00-\\u9fff]{0,4}航线|个?(?:床位|托位|学位|车位|泊位|品种)|[个生人名户亩班头只羽株吨斤台辆套件艘张床列项件所座处间家村组年月天次度])';

/** Words that say what a sum is for each of: 每亩, 每人每年, 每生每学期, 每月. */
export const PER_UNIT = `每(?:个)?${NOUN}(?:每(?:学年|学期|[年月天次]))?`;

const AT_END = new RegExp(`(?:${PER_UNIT})$`);

/** Returns the words of the unit at the end of a stretch (对休耕面积每亩每年 → 每亩每年), '' where none are. */
export function perUnitAt(words: string): string {
  return AT_END.exec(words.replace(/(?:不低于|不少于|不超过|不高于|最高|最低)$/, ''))?.[0] ?? '';
}

/** Returns words without the unit at their end. */
export function withoutUnit(words: string): string {
  return words.replace(AT_END, '');
}
