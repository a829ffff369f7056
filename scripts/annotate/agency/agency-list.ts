import type { AgencyRule } from '../../../src/domain/editorial.ts';
import type { Level } from '../../../src/domain/level.ts';
import { regionOf } from '../../../src/domain/regions.ts';
import { type Place, scopeOf } from './place.ts';
import { governmentsIn } from './place-list.ts';
import type { Register } from './register.ts';

/** One body of a printed list, with its name made whole from its neighbours. */
export interface ListedAgency {
  printed: string;
  agency: string;
  function: string | null;
}

type Body = Omit<ListedAgency, 'printed'>;

/** What a list is read against. */
export interface ListContext {
  place: Place;
  level: Level;
  register: Register;
}

const SEPARATOR =
  /[、，,；;\n\t]|\s+(?=省|市|县|各|有关)|(?<=[厅局委办府])(?=各?有关)|(?<=[厅局委办府])(?:以?及|会同|和|与)(?=各|有关|省|市|县)/gu;
/** Stands for a separator inside brackets, which separates no bodies: 各县（市、区）. */
const INNER = '\u{E000}';
const GENERAL = /^(?<lead>各级|各?有关|各|相关|其他)(?<rest>.+)$/u;
const LOCAL = /^(?:街道|乡镇|镇|办事处|县|市|区|开发区)[^局委厅]*?(?:政府|办事处|管委会|[）)〕])$/u;
/** A field of work, which a list that ends in 等部门 tells for the body in charge of it: 市发改、财政、工信等部门. */
const FIELD =
  /^[省市县区]?(?!各|有关|相关|其他)\p{Script=Han}{2,4}(?<![局委办厅部署院会府处室司队门位心行联协关团社所站台馆家校学区县市镇乡])$/u;
/** Those who take part but are no body of the place: 市教育局、人社局、高校、企业. */
const ANYONE =
  /^(?:高校|高等院校|院校|学校|医院|医疗机构|企业|园区|银行|金融机构|科研院所|科研机构|行业协会|商会|协会|社会组织)$/u;
/** Kinds of local units without a name of their own, as 各区、县级市 lists them. */
const UNITS = /^(?:县级市|县|市|区|乡镇|乡|镇|街道|开发区|高新区|功能区|产业园区)$/u;
const STANDALONE =
  /海关$|^海关总署|中心支行$|^人行|^人民银行|^中国|^国家|^国网|^(?!省|市)\p{Script=Han}{2,}(?:银保监|银监|证监|保监)分?局$|(?<!宣传|组织|统战|武装|工作)部$/u;

/**
 * Reads a printed list of bodies. A name without a scope takes that of the one before it
 * (省工业和信息化委、发展改革委 → 河南省发展改革委), the first one that of the issuer; a bare place the ending of the one after it
 * (郑州、焦作、南阳市政府), and a local government the 各有关 before it (各有关乡镇政府、街道办事处).
 */
export function readAgencyList(list: string, context: ListContext): ListedAgency[] {
  const printed = namesIn(list);
  const fields = /(?:(?<!有关|相关|各|直)|(?<=等(?:有关|相关)))部门\s*$/u.test(list);
  const names = printed
    .map((name) => name.replace(/\s+/gu, ''))
    .map((name) => (fields ? departmentOf(name, context.register) : name));
  const governments = governmentsIn(names);
  let region = context.place.own;
  let general: string | null = null;
  return names.map((name, index) => {
    const as = (body: Body): ListedAgency => ({ printed: printed[index] ?? name, ...body });
    const government = governments.get(index);
    if (government) return as({ agency: government, function: '地方政府' });
    const named = GENERAL.exec(name)?.groups;
    if (named) general = named['lead'] ?? null;
    if (named || (general !== null && (LOCAL.test(name) || UNITS.test(name))))
      return as(generalBody(general ?? '', named?.['rest'] ?? name, context));
    general = null;
    const league = /^团(?<of>[省市县区])委$/u.exec(name)?.groups?.['of'];
    if (league) {
      const whose = league === '省' ? context.place.province : context.place.own;
      return as({ agency: `共青团${whose}委`, function: null });
    }
    if (ANYONE.test(name)) return as({ agency: name, function: null });
    const own = scopeOf(name, context.place);
    if (own && !name.endsWith('管委会'))
      region = own.region === context.place.short ? context.place.province : own.region;
    return as(wholeName(name, own?.rest ?? name, own?.region ?? region, context));
  });
}

/** 财政 of a list of departments is 财政部门, 省人民政府财政 is 省财政部门; whole names stay. */
function departmentOf(name: string, register: Register): string {
  const field = name.replace(/(?<=^[省市县区])(?:人民)?政府(?=..)/u, '');
  if (register.isField(field.replace(/^[省市县区]/u, ''))) return `${field}部门`;
  return FIELD.test(name) ? `${name}部门` : name;
}

/** Returns the names of a list as printed; what stands in brackets is not cut (各县（市、区）). */
function namesIn(list: string): string[] {
  const masked = list.replace(/[（(〔［[][^）)〕］\]]*[）)〕］\]]/gu, (inside) =>
    inside.replaceAll(/[、，,；;\s]/gu, INNER),
  );
  const cuts = [...masked.matchAll(SEPARATOR)].map(({ index, 0: { length } }) => [index, index + length] as const);
  return [...cuts, [list.length, list.length] as const]
    .map(([end], index) => list.slice(cuts[index - 1]?.[1] ?? 0, end).trim())
    .map((name) => name.replace(/^[:：\s]+|[。.\s]+$/gu, ''))
    .map((name) =>
      name
        .replace(/(?<=..)等(?:有关|相关)?(?:部门|单位)?$/u, '')
        .replace(/^(?:[一二三四五六七八九十]是|由|并)?(?:会同|联合(?!会|国|社|办))?/u, ''),
    )
    .map((name) => name.trim())
    .filter((name) => name.length > 1);
}

/** Returns the canonical name of one body whose scope is known. */
function wholeName(name: string, rest: string, region: string, context: ListContext): Body {
  const rule = context.register.find(rest, context.level) ?? context.register.find(name, context.level);
  if (STANDALONE.test(name) && !name.startsWith('省')) {
    const listed = context.register.find(name, context.level);
    return { agency: listed?.name ?? name, function: rule?.function ?? branchOf(name) ?? ministryOf(name, context) };
  }
  const scope = rule?.vertical ? context.place.short : region;
  const own = rule && isOf(rule, region) ? rule.name : rest === '政府' ? '人民政府' : rest;
  return {
    agency: `${scope}${unscoped(own, scope)}`,
    function: rule?.function ?? functionOf(rest, context.register),
  };
}

/** A name that the register keeps for one place (省政府金融办 of 河南) is not lent to the bodies of another. */
function isOf(rule: AgencyRule, region: string): boolean {
  return rule.region === undefined || regionOf(rule.region)?.name === region;
}

const BRANCHES: readonly (readonly [RegExp, string])[] = [
  [/人民银行|^人行|中心支行|金融监管局|证监|银监|保监|外汇管理/, '金融监管'],
  [/海关/, '海关'],
  [/海事局/, '交通运输'],
  [/^国网|^南方电网|供电|电力公司/, '电力'],
];

/** What a branch of the state in a province does, whose name no 省 or 市 opens: 人民银行广东省分行, 海关总署广东分署. */
function branchOf(name: string): string | null {
  return BRANCHES.find(([words]) => words.test(name))?.[1] ?? null;
}

/** What a ministry or a general office of the state does; companies and branches of it have no such name. */
function ministryOf(name: string, { register }: ListContext): string | null {
  if (!/(?:部|委|总局|署)$/u.test(name)) return null;
  return register.functionWithin(name) ?? register.functionWithin(name.replace('和', ''));
}

/** A name that itself begins with 省 (省委省政府机关事务管理局) takes the province in its place, not before it. */
function unscoped(name: string, scope: string): string {
  return scope.endsWith('省') && /^省(?!直管|辖)/u.test(name) ? name.slice(1) : name;
}

/** 各有关乡镇政府 keeps its own words, with the region that speaks; 各有关单位 may be anyone’s and gets none. */
function generalBody(lead: string, rest: string, context: ListContext): Body {
  const local = LOCAL.test(rest) || UNITS.test(rest);
  return {
    agency: `${local ? context.place.own : ''}${lead}${rest}`,
    function: local || /省辖市|直管县|地级(?:以上)?市|设区的?市|市州/u.test(rest) ? '地方政府' : null,
  };
}

/** Returns the function of a body that the register does not hold, where its name tells, or null. */
function functionOf(name: string, register: Register): string | null {
  if (/领导小组|指挥部/u.test(name)) return '统筹协调';
  if (/(?:政府|管委会|街道办事处)$/u.test(name)) return '地方政府';
  return register.functionWithin(name);
}
