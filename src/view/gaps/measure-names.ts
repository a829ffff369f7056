/**
 * Measures that industrial policy of any level and year knows by a fixed name (事项): each with the other ways in which
 * it is written. What a text calls by such a name it orders or offers by that name; a text without any of them is silent.
 */
const MEASURES: readonly (readonly [name: string, ...also: string[]])[] = [
  ['首批次'],
  ['首台套', '首台（套）', '首台(套)'],
  ['首版次'],
  ['保险补偿'],
  ['成果转化', '成果转移转化'],
  ['揭榜挂帅'],
  ['军民融合'],
  ['新型研发机构'],
  ['创新中心'],
  ['重点实验室'],
  ['工程研究中心', '工程技术研究中心', '工程技术中心'],
  ['企业技术中心'],
  ['工程实验室'],
  ['院士工作站'],
  ['博士后'],
  ['中试基地', '中试平台'],
  ['产业研究院', '产业技术研究院'],
  ['产业联盟', '产业技术联盟', '技术创新战略联盟', '技术联盟'],
  ['产学研'],
  ['技术路线图'],
  ['进口替代目录'],
  ['链主企业', '“链主”'],
  ['链长'],
  ['双长制'],
  ['单项冠军'],
  ['隐形冠军'],
  ['小巨人'],
  ['专精特新', '专、精、特、新'],
  ['头雁'],
  ['瞪羚'],
  ['独角兽'],
  ['机器换人'],
  ['生产换线'],
  ['设备换芯'],
  ['智能工厂'],
  ['智能车间', '数字化车间'],
  ['工业互联网'],
  ['企业上云'],
  ['两化融合', '“两化”融合', '两化深度融合', '“两化”深度融合', '信息化与工业化融合', '工业化和信息化深度融合'],
  ['服务型制造'],
  ['个性化定制'],
  ['共享制造'],
  ['绿色工厂'],
  ['绿色园区'],
  ['清洁生产'],
  ['超低排放'],
  ['脱硫'],
  ['脱硝'],
  ['危废', '危险废物'],
  ['固废', '固体废物', '固体废弃物'],
  ['循环经济'],
  ['节能审查'],
  ['错峰生产'],
  ['产能置换', '减量置换'],
  ['兼并重组'],
  ['落后产能', '低端产能', '淘汰落后', '装备落后'],
  ['过剩产能', '去产能'],
  ['产业转移'],
  ['招商引资'],
  ['产业基金', '产业投资基金', '产业发展基金'],
  ['股权投资'],
  ['天使基金', '天使投资'],
  ['风投基金', '风险投资', '创业投资'],
  ['供应链金融'],
  ['银企对接'],
  ['融资担保', '担保机构', '担保公司'],
  ['贴息'],
  ['上市'],
  ['就高不重复', '从高不重复'],
  ['人才目录'],
  ['招才引智'],
  ['高层次人才'],
  ['校企合作'],
  ['职业技能', '技能培训'],
  ['绿色通道', '“绿色”通道'],
  ['直通车'],
  ['一站式'],
  ['联审联批'],
  ['限时办结'],
  ['首席服务员'],
  ['放管服'],
  ['一网通办'],
  ['亩均论英雄'],
  ['标准地'],
  ['质量标杆'],
  ['驰名商标'],
  ['地理标志'],
  ['政府采购'],
  ['产销对接'],
  ['电子商务'],
  ['加计扣除'],
  ['高新技术企业'],
  ['监测评估'],
];

/** Returns the measure that a name is the name of, or null. */
export function measureCalled(name: string): MeasureName | null {
  return BY_FORM.get(name) ?? null;
}

/** A measure with all ways in which it is written; the first is its name. */
export type MeasureName = (typeof MEASURES)[number];

const BY_FORM = new Map(MEASURES.flatMap((names) => names.map((form) => [form, names] as const)));
const ANY = new RegExp(
  [...BY_FORM.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[()]/gu, '\\$&'))
    .join('|'),
  'gu',
);

/** Returns the measures that a text calls by their name, each once, in the order of the text. */
export function measuresNamed(text: string): MeasureName[] {
  const found = new Set<MeasureName>();
  for (const [form] of text.matchAll(ANY)) {
    const names = BY_FORM.get(form);
    if (names) found.add(names);
  }
  return [...found];
}
