import { parseNumeral } from '../../domain/numeral.ts';
import { SCALES } from '../../domain/scales.ts';
import { fold } from './fold.ts';

/** A figure with its unit as a text says it: 2000亿元, 0.2亿元, 30%, 3家, 千亿级. */
export interface Figure {
  /** As it stands there, without white space. */
  written: string;
  /** Where it stands in the folded text. */
  start: number;
  /** In the base unit: 2000亿元 is 2e11. */
  value: number;
  /** What the unit measures; figures of two kinds are never the same. Empty where none is written: 突破2000亿. */
  kind: string;
  /** Whether it is rounded down in words: 8万余人. */
  about: boolean;
  /** Whether it is told as a step from one number to another: 提高15个百分点. */
  step: boolean;
}

const KINDS: readonly (readonly [kind: string, units: string])[] = [
  ['元', '元'],
  ['美元', '美元|美金'],
  ['欧元', '欧元'],
  ['%', '%'],
  ['‰', '‰'],
  ['百分点', '个?百分点'],
  ['级', '级'],
  ['平方米', '平方米'],
  ['立方米', '立方米'],
  ['吨', '吨'],
  ['亩', '亩'],
  ['公里', '公里'],
  ['千瓦时', '千瓦时'],
  ['千瓦', '千瓦(?!时)'],
  ['兆瓦', '(?:兆瓦|mwp?)(?![时h])'],
  ['人次', '人次'],
  ['锭', '锭'],
  ['米', '米'],
  ['克拉', '克拉'],
  ['家', '家|户'],
  ['人', '名|位|人(?![次均])'],
  ['件', '座|台|套|辆|只|条(?=\\p{Script=Han}{0,5}[线链])'],
  ['个', '个(?!月|工作日|小时|自然日|百分点|方面|部分|领域|阶段|环节|层面|条|项|重点(?!项目))'],
];
/** Things that are counted; 个 counts any of them: which word counts is a matter of style. */
const COUNTED = new Set(['家', '人', '件', '个']);
/** A grade without a sum (能效1级) is no size (10亿级). */
const GRADE = '等级';
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const NUMERAL = '〇零一二三四五六七八九十百千两';
const HAN = `[${NUMERAL}]{1,7}`;
const SCALE = '万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百';
const MONEY = '奖|补[助贴]?|资助|给予|最高|上限|封顶|不超过|不低于|资金|元[、和或至到]';
const MONEY_AFTER = '封顶|为限|以内|以下|奖|补|资|一次|上限|财政';
/** 奖50万, 200万封顶: beside a word of money, or behind a sum, 万 alone is a sum. */
const SUM = [
  `(?<=(?:${MONEY})[^,。;、\\d]{0,6}[\\d.]{1,9}[百千]?万)(?=$|[,。;、!?)\\s"的]|${MONEY_AFTER})`,
  `(?<=[\\d.][百千]?万)(?=${MONEY_AFTER})`,
].join('|');
const UNIT = KINDS.map(([, units], at) => `(?<u${at}>${units})`).join('|');
/** Where a number begins: not within another; a comma of the sentence stands before many (产值突破400亿元，10亿级…). */
const APART = '(?<![\\d.第a-z]|\\d,)';
const FIGURE = new RegExp(
  [
    `${APART}(?<digits>${DIGITS})(?<scale>${SCALE})?(?<about>[余多])?(?:${UNIT}|(?<=亿)(?<bare>)|(?:${SUM})(?<sum>))`,
    `(?<![第几数\\d.万亿${NUMERAL}])(?<han>(?=[一二三四五六七八九十两])${HAN})?(?<hanScale>${SCALE})(?<hanUnit>元|级)`,
    `百分之(?<share>${HAN})`,
  ].join('|'),
  'gu',
);
/** Numbers before one with a unit that share it: 100、200、500万元; 10-20%; 5000万至1亿元. */
const SHARING = new RegExp(`${APART}(${DIGITS})(${SCALE})?([、和或与]|-|至|到)$`, 'u');

const STEP = /(?:提高|提升|增加|增长|减少|下降|降低|扩大)了?[近约]?$/u;

/** Returns the figures of a text in their order; with `shared` also the numbers of a list that share the unit of its last. */
export function readFigures(text: string, shared: boolean): Figure[] {
  const folded = fold(text).text;
  return [...folded.matchAll(FIGURE)].flatMap((match) => {
    const groups = match.groups ?? {};
    const written = match[0];
    const start = match.index;
    if (groups['share'] !== undefined) return made(folded, written, start, parseNumeral(groups['share']), '%');
    if (groups['hanUnit'] !== undefined) {
      const count = groups['han'] === undefined ? 1 : parseNumeral(groups['han']);
      return made(
        folded,
        written,
        start,
        count === null ? null : count * scaleOf(groups['hanScale']),
        groups['hanUnit'],
      );
    }
    const unit =
      groups['sum'] === undefined ? (KINDS.find((_, at) => groups[`u${at}`] !== undefined)?.[0] ?? '') : '元';
    const kind = unit === '级' && groups['scale'] === undefined ? GRADE : unit;
    const own = made(folded, written, start, numberOf(groups['digits']) * scaleOf(groups['scale']), kind).map(
      (figure) => ({ ...figure, about: groups['about'] !== undefined }),
    );
    return shared ? [...sharing(folded.slice(0, start), kind, groups['scale']), ...own] : own;
  });
}

/** Tells whether two figures say the same: the same number of the same kind of unit. */
export function sameFigure(a: Figure, b: Figure): boolean {
  return sameNumber(a.value, b.value) && sameKind(a, b);
}

/** Tells whether two figures may measure the same thing; one without a unit goes with any, 个 with all that is counted. */
function sameKind(a: Figure, b: Figure): boolean {
  if (a.kind === b.kind || a.kind === '' || b.kind === '') return true;
  return (a.kind === '个' && COUNTED.has(b.kind)) || (b.kind === '个' && COUNTED.has(a.kind));
}

/** Tells whether two numbers are the same but for the rounding of binary fractions. */
export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function sharing(before: string, kind: string, scale: string | undefined): Figure[] {
  const match = SHARING.exec(before);
  if (!match) return [];
  const start = match.index;
  const own = made(before, match[0].slice(0, -1), start, numberOf(match[1]) * scaleOf(match[2] ?? scale), kind);
  return [...sharing(before.slice(0, start), kind, match[2] ?? scale), ...own];
}

function made(text: string, written: string, start: number, value: number | null, kind: string): Figure[] {
  if (value === null || Number.isNaN(value)) return [];
  return [{ written, start, value, kind, about: false, step: STEP.test(text.slice(Math.max(0, start - 6), start)) }];
}

function numberOf(digits: string | undefined): number {
  return Number((digits ?? '').replaceAll(',', ''));
}

function scaleOf(scale: string | undefined): number {
  return SCALES[scale ?? ''] ?? 1;
}
