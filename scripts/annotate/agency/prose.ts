import { regionsNamed } from '../../../src/domain/regions.ts';
import { AND_OTHERS, ANY_MINISTRY, BODIES, FIELDS, MINISTRIES } from './body-name.ts';
import type { Statement } from './responsibility.ts';

const START = '(?<=^|[。；;，,：:\\n]|由|[一二三四五六七八九十]是)';
const NO_ADJECTIVE = '(?!\\p{Script=Han}{0,10}的)';
const MODAL = '(?:要|应当?|须|负责)?';
const JOINING = `${MODAL}(?:牵头)?会同`;
const LEADING = `${MODAL}(?:牵头(?!单位|部门|人|处|领导|机构|企业|的)|作为牵头(?:单位|部门))`;
const DUTY =
  '(?:要(?!求|点|素|件|闻)|应当|应(?![急用对邀收])|须|[:：]?(?:主要|具体|统一|共同|分别|全面)?负责(?![人任同制的])|做好|按照?(?:各自)?职责(?:分工)?(?:负责|落实|做好|抓好)|根据\\p{Script=Han}{2,8}分工负责|对\\p{Script=Han}{2,20}?进行(?:监督|检查|审计|评估|考核|验收))';
const DUTY_WORD = /要|应|须|负责|做好|职责|根据|进行/u;
/** What a body does that 由 puts in charge: 由市科技局组织实施. */
const GIVEN =
  '(?:统筹|统一(?:管理|组织|使用)|组织(?:实施|开展|编制|评审|验收|申报)?|具体(?:实施|承办|办理)|审核|审定|制定|实施|受理|拨付|认定|牵头)';
/** Who bears a cost (费用由市财政局承担) has no work to do by that. */
const COST = '(?:费用|经费|资金|支出|利息|损失|风险|责任)';

/** What may follow the name of those whom another body takes in: 会同市财政局制定…. */
const TOGETHER =
  '(?=等|制定|制订|研究|组织|共同|开展|推进|推动|建立|负责|对|按|做好|加强|落实|统筹|协调|编制|审核|提出|[，。；])';

interface Form {
  /** Words without one of which a text has nothing of this form, so that it need not be looked for. */
  word: RegExp;
  pattern: RegExp;
  role: Statement['role'];
  fields?: true;
}

/** How prose puts a named body in charge, each with the role it gives. */
const FORMS: readonly Form[] = [
  { word: /会同/u, pattern: new RegExp(`${START}(?<list>${BODIES})${AND_OTHERS}${JOINING}`, 'gu'), role: 'lead' },
  { word: /牵头/u, pattern: new RegExp(`${START}(?<list>${BODIES})${AND_OTHERS}${LEADING}`, 'gu'), role: 'lead' },
  {
    word: /领导小组|指挥部/u,
    pattern: new RegExp(
      `${START}(?:充分发挥)?(?<list>\\p{Script=Han}{2,30}?(?:领导小组|指挥部)(?:办公室)?(?:和\\p{Script=Han}{2,20}?领导小组)?)要?(?:负责)?(?:统筹|统一|负责|牵头)`,
      'gu',
    ),
    role: 'lead',
  },
  {
    word: /成立/u,
    pattern: /成立(?:[^，。；]{0,24}?[的、])?(?<list>\p{Script=Han}{4,30}?(?:领导小组|指挥部))，(?:负责|统筹|统一)/gu,
    role: 'lead',
  },
  {
    word: /领导小组|指挥部/u,
    pattern: new RegExp(
      `${START}(?:充分发挥)?(?<list>\\p{Script=Han}{2,30}?(?:领导小组|指挥部)(?:办公室)?)(?:要|作用)`,
      'gu',
    ),
    role: 'responsible',
  },
  {
    word: /会同/u,
    pattern: new RegExp(`${START}(?:${BODIES}${AND_OTHERS})?${JOINING}(?<list>${BODIES})${TOGETHER}`, 'gu'),
    role: 'participant',
  },
  {
    word: /配合/u,
    pattern: new RegExp(
      `${START}(?<list>${BODIES})${AND_OTHERS}(?:要|应当?)?(?:密切|积极)?配合(?=[，。；]|做好|抓好|推进|开展|落实)`,
      'gu',
    ),
    role: 'participant',
  },
  { word: DUTY_WORD, pattern: new RegExp(`${START}(?<list>${BODIES})${AND_OTHERS}${DUTY}`, 'gu'), role: 'responsible' },
  {
    word: /承担/u,
    pattern: new RegExp(
      `(?<=(?<!${COST}\\p{Script=Han}{0,6}，?)由)(?<list>${BODIES})${AND_OTHERS}承担${NO_ADJECTIVE}`,
      'gu',
    ),
    role: 'responsible',
  },
  {
    word: /由/u,
    pattern: new RegExp(`(?<=由)(?<list>${BODIES})${AND_OTHERS}${GIVEN}${NO_ADJECTIVE}`, 'gu'),
    role: 'responsible',
  },
  {
    word: /部门/u,
    pattern: new RegExp(`${START}(?<list>${FIELDS})(?:${LEADING}|${JOINING})`, 'gu'),
    role: 'lead',
    fields: true,
  },
  { word: /部门/u, pattern: new RegExp(`${START}(?<list>${FIELDS})${DUTY}`, 'gu'), role: 'responsible', fields: true },
];

const STATE_FORMS: typeof FORMS = [
  {
    word: /会同/u,
    pattern: new RegExp(`${START}(?<list>${MINISTRIES})(?:要)?会同(?!${ANY_MINISTRY})`, 'gu'),
    role: 'lead',
  },
  { word: /牵头/u, pattern: new RegExp(`${START}(?<list>${MINISTRIES})${LEADING}`, 'gu'), role: 'lead' },
  {
    word: DUTY_WORD,
    pattern: new RegExp(`${START}(?<list>${MINISTRIES})(?:等部门)?${DUTY}`, 'gu'),
    role: 'responsible',
  },
];

/** Words by which a list means no body of its own: 有关部门, 各区, 省市两级政府. */
const UNNAMED = /有关|相关|各|[两三多]级|级以上|成员单位/u;
/** A verb, with which the words before a body open no name. */
const SENTENCE = /根据|按照|依据|依照|结合|通过|利用|加强|推动|支持|负责|要求/u;
const ANY_ZONE =
  /^(?:产业集聚|产业|工业|集聚|聚集|集中|开发|功能|示范|合作|试验|保税|自贸|园)?(?:园区|区|片区|园)(?:管委会|管理委员会)$/u;

/**
 * Returns what sentences put named bodies in charge of, in no order of mention; unnamed 有关部门 are left out:
 * 市…领导小组负责统筹… · 省工业和信息化委会同省直有关部门… · 省环保厅做好… · 发改、财政等部门要…
 */
export function proseStatementsIn(text: string): Statement[] {
  const found = new Map<string, Statement>();
  for (const { word, pattern, role, fields } of [...FORMS, ...STATE_FORMS]) {
    if (!word.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const list = match.groups?.['list'] ?? '';
      if (found.has(list) || UNNAMED.test(list) || SENTENCE.test(list) || ANY_ZONE.test(list) || !isPlaced(list))
        continue;
      found.set(list, { quote: match[0], list: separated(list), role, prose: true, ...(fields ? { fields } : {}) });
    }
  }
  return [...found.values()];
}

/** Two bodies that 和 joins are two names: 省财政厅和省科技厅, 市发展改革委和财政局. */
function separated(list: string): string {
  return list.replace(
    /(?<=[组厅局委办室会部院联]|中心|政府)(?:和|与|以?及)(?!社会资本)(?=[省市县区]|\p{Script=Han}{2,20}?(?:组|厅|局|委|办|室|会|部|院|联|中心|政府))/gu,
    '、',
  );
}

/** A district, prefecture or banner is one of the state's (浦东新区), not just any (集聚区, 辖区). */
function isPlaced(list: string): boolean {
  const place =
    /^(?![省市县区州旗]|自治区)\p{Script=Han}{2,5}?[区州旗盟](?=(?:人民)?政府|(?!管委会|管理委员会)\p{Script=Han}+[局委办])/u.exec(
      list,
    )?.[0];
  return place === undefined || /市.+区$/u.test(place) || regionsNamed(place).some(({ name }) => name === place);
}
