/** What follows a figure that counts or measures, so that it numbers nothing: 3万元, 5个, 20％. */
export const UNITS = '万亿千百倍个元吨年月日级米公亩项家户名次件套台度折分％';
