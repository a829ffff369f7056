import { NUMERAL_CLASS, parseNumeral } from '../../../src/domain/numeral.ts';
import { SCALES } from '../../../src/domain/scales.ts';
import { UNIT_PATTERN, type UnitClass, unitClass } from './units.ts';

/** A numeric expression with its unit, at its place in a canonical text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In `unit`, which keeps its printed scale: `7.37万亿元` is 7.37 with unit `万亿元`. */
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly base: string;
  readonly kind: UnitClass;
  /** 余 or 多 between number and unit. */
  readonly surplus: string | null;
  /** True where the number is written in Chinese numerals. */
  readonly han: boolean;
  /** True where no unit is printed after 万 or 亿; 元 is then only a guess. */
  readonly bare: boolean;
}

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const SCALE = '万亿|千万|百万|十万|亿|万|千|百';
const DASH = '[-—~至到]{1,2}';
const UNIT = `(?:${UNIT_PATTERN})(?:/(?:年|日|天|月|小时))?`;
const NOT_UNIT =
  '(?!个基点|个纳税|个自然|个年度|个季度|个会计|部委|部门|部分|部队|条例|名录|名单|名牌|名称|家庭|家电|家具|家居|台账|台湾|分之|分类|分别|分级|分公司|分行|分局|分部|分期|分批|分年|分段|张家|张网|张图|张表|张卡|张清单|张皮|位于|位置|次数|次产业|方案|方面|方式|方向|人民|人才|人均|人工|元素|元化|门类|种植|种业|类型|类别|件套|期货|支持|支撑|支队|处理|处置|所有|所在|项目|户口|片区|场景|场地|轮动|套餐|盒式|款项|列入|列为|列支|列车|列出|列席|列举|座谈|组织|组建|册子|倍[增频速率数性])';

const JOINED = (number: string): string =>
  `(?:(?<lowUnit>${NOT_UNIT}${UNIT})?${DASH}(?<high>${number})(?<highScale>${SCALE})?(?<highSurplus>余|多)?(?:[（(]不?含[)）](?=[\\u4e00-\\u9fff]{0,2}元))?)?`;
const ARABIC = new RegExp(
  `(?<![\\dA-Za-z.])(?<low>${NUMBER})(?<lowScale>${SCALE})?(?<lowSurplus>余|多)?${JOINED(NUMBER)}(?<unit>${NOT_UNIT}${UNIT})`,
  'g',
);
/** The unit behind a bracket that parts it from its number: 500万（或进口1500万）美元, 500万（含）元以上. */
const BEHIND_BRACKET = '(?:（[^（）]{1,16}）(?<unit>美元|欧元|港元|元(?=以[上下内]|[的，。；、]|$)))?';
/** A number whose unit is left out: “70亿”, “600万压缩机”, “达到1千万以上”. */
const BARE = new RegExp(
  `(?<![\\dA-Za-z.])(?<low>${NUMBER})(?<lowScale>万亿|亿|万|[千百]万(?=以[上下内]|左右|[，。；、]|$))(?![余多]?年)${BEHIND_BRACKET}`,
  'g',
);
/** A range whose unit is left out: “10—50万”. */
const BARE_RANGE = new RegExp(
  `(?<![\\dA-Za-z.])(?<low>${NUMBER})(?<lowScale>万亿|亿|万)?${DASH}(?<high>${NUMBER})(?<highScale>万亿|亿|万)(?![余多]?年)`,
  'g',
);
const HAN = new RegExp(
  `(?<![${NUMERAL_CLASS}\\d第])(?<low>[${NUMERAL_CLASS}]+)(?<lowScale>万亿|亿|万)?(?<lowSurplus>余|多)?${JOINED(`[${NUMERAL_CLASS}]+`)}(?<unit>${NOT_UNIT}${UNIT})`,
  'g',
);
const HAN_BARE = /(?<![〇零○一二三四五六七八九十百千两\d第])(?<low>[一二两三五十百千]+)(?<lowScale>万亿|亿)(?!元)/g;
/** 一万元以上五万元以下: one range. */
const BETWEEN = new RegExp(
  `(?<![${NUMERAL_CLASS}\\d第])(?<low>${NUMBER}|[${NUMERAL_CLASS}]+)(?<lowScale>${SCALE})?(?<lowUnit>${NOT_UNIT}${UNIT})以上(?<high>${NUMBER}|[${NUMERAL_CLASS}]+)(?<highScale>${SCALE})?(?<unit>${NOT_UNIT}${UNIT})以下`,
  'g',
);
const FRACTION = new RegExp(
  `(?<under>[${NUMERAL_CLASS}]+)分之(?<over>[${NUMERAL_CLASS}]+)(?:[点點](?<decimals>[${NUMERAL_CLASS}]+))?`,
  'g',
);

/** How often something doubles: 翻一番, 翻了两番; 翻番 is once. */
const DOUBLED = /翻(?:了)?(?<times>[一两二三四1-4])番|翻番/g;
/** A ratio to one: 2.3:1. */
const TO_ONE = /(?<![\d.∶])(?<value>\d+(?:\.\d+)?)∶1(?![\d.∶])/g;
/** A proportion of several: 4∶3∶2∶1, 6:4的比例. */
const PROPORTION = /(?<![\d.∶])\d{1,2}(?:(?:∶\d{1,2}){2,}|∶(?!1的?比)\d{1,2}(?=的?比例))(?![\d.∶])/g;

/** The scale of a range and its upper end in it: 五千元以上五万元以下 and 5000万—1亿元 keep the scale of the lower end. */
function scalesOf(
  g: Readonly<Record<string, string | undefined>>,
  low: number,
  high: number | null,
): { unit: string; high: number | null } {
  const { lowScale, highScale } = g;
  const own = lowScale !== undefined || g['lowUnit'] !== undefined || (high !== null && low >= high);
  if (high === null || !own || lowScale === highScale || highScale === undefined)
    return { unit: highScale ?? lowScale ?? '', high };
  const times = (SCALES[highScale] ?? 1) / (lowScale === undefined ? 1 : (SCALES[lowScale] ?? 1));
  return { unit: lowScale ?? '', high: high * times };
}

function read(match: RegExpExecArray, parse: (text: string) => number | null, han: boolean): Token | null {
  const g = match.groups ?? {};
  const value = parse(g['low'] ?? '');
  const high = g['high'] === undefined ? null : parse(g['high']);
  if (value === null || Number.isNaN(value)) return null;
  const scales = scalesOf(g, value, high);
  const bare = g['unit'] === undefined;
  // 人民币 behind 元 names the money that 元 is.
  const base = (g['unit'] ?? '元').replace(/^元人民币$/, '元');
  const kind = unitClass(base) ?? unitClass(base.replace(/\/.*$/, ''));
  if (kind === null) return null;
  if (g['lowUnit'] !== undefined && g['lowUnit'] !== base) return null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    value,
    valueMax: scales.high !== null && scales.high > value ? scales.high : null,
    unit: scales.unit + base,
    base,
    kind,
    surplus: g['highSurplus'] ?? g['lowSurplus'] ?? null,
    han,
    bare,
  };
}

function fraction(match: RegExpExecArray): Token | null {
  const under = parseNumeral(match.groups?.['under'] ?? '');
  const over = parseNumeral(match.groups?.['over'] ?? '');
  if (under === null || over === null || under === 0) return null;
  const decimals = [...(match.groups?.['decimals'] ?? '')].map((char) => parseNumeral(char) ?? 0).join('');
  const percent = under === 100 ? Number(`${over}.${decimals || 0}`) : Math.round((over / under) * 10_000) / 100;
  const place = { start: match.index, end: match.index + match[0].length };
  return {
    ...place,
    value: percent,
    valueMax: null,
    unit: '%',
    base: '%',
    kind: 'percent',
    surplus: null,
    han: true,
    bare: false,
  };
}

function times(start: number, words: string, value: number, unit: string): Token {
  const place = { start, end: start + words.length };
  return { ...place, value, valueMax: null, unit, base: unit, kind: 'times', surplus: null, han: false, bare: false };
}

/** The terms of a proportion, each as its share of the whole in hundredths. */
function shares({ index, 0: words }: RegExpExecArray): Token[] {
  const terms = [...words.matchAll(/\d+/g)];
  const sum = terms.reduce((all, [term]) => all + Number(term), 0);
  return terms.map((term) =>
    times(index + term.index, term[0], Math.round((Number(term[0]) / sum) * 10_000) / 100, '%'),
  );
}

function either(text: string): number | null {
  return /^\d/.test(text) ? Number(text.replaceAll(',', '')) : parseNumeral(text);
}

/** Without one of these there is no number. */
const ANY = new RegExp(`[\\d${NUMERAL_CLASS}翻]`);

/** Returns every number with a unit in a canonical text, in order; what only looks like a quantity is still among them. */
export function tokenize(text: string): Token[] {
  if (!ANY.test(text)) return [];
  const found: Token[] = [];
  const taken = new Uint8Array(text.length);
  const add = (token: Token | null): void => {
    if (!token || taken.subarray(token.start, token.end).includes(1)) return;
    taken.fill(1, token.start, token.end);
    found.push(token);
  };
  for (const match of text.matchAll(FRACTION)) add(fraction(match));
  for (const match of text.matchAll(DOUBLED)) {
    const often = match.groups?.['times'] ?? '一';
    add(times(match.index, match[0], parseNumeral(often) ?? Number(often), '番'));
  }
  for (const match of text.matchAll(PROPORTION)) for (const token of shares(match)) add(token);
  for (const match of text.matchAll(TO_ONE)) add(times(match.index, match[0], Number(match.groups?.['value']), ':1'));
  for (const match of text.matchAll(BETWEEN)) add(read(match, either, /^[^\d]/.test(match[0])));
  for (const match of text.matchAll(ARABIC)) add(read(match, (n) => Number(n.replaceAll(',', '')), false));
  for (const match of text.matchAll(BARE_RANGE)) add(read(match, (n) => Number(n.replaceAll(',', '')), false));
  for (const match of text.matchAll(BARE)) add(read(match, (n) => Number(n.replaceAll(',', '')), false));
  for (const match of text.matchAll(HAN)) add(read(match, parseNumeral, true));
  for (const match of text.matchAll(HAN_BARE)) add(read(match, parseNumeral, true));
  return found.sort((a, b) => a.start - b.start);
}
