import type { Statement } from './responsibility.ts';

const NAME = '(?:省|市|县|(?:(?!由)\\p{Script=Han}){2,5}[省市县])\\p{Script=Han}{1,26}?';
const PARTY = '(?<=委)(?:组织|宣传|统战|社会工作)部';
const BODY = `${NAME}(?:领导小组|指挥部|委员会|办公室|委(?!员|组织|宣传|统战|社会)|厅|局|活动办|金融办|${PARTY})`;
const BODIES = `${BODY}(?:(?:和|与|、)\\p{Script=Han}{2,26}?(?:领导小组|委(?!员|组织|宣传|统战|社会)|厅|局|办|${PARTY}))*`;
const START = '(?<=^|[。；;，,]|由)';

/** Ministries of the state, which no 省 or 市 stands before. */
const MINISTRY =
  '(?:(?:国家)?(?:工业和信息化|生态环境|住房和?城乡建设|交通运输|农业农村|自然资源|人力资源和?社会保障|文化和旅游|应急管理|财政|教育|科技|科学技术|商务|公安|民政|司法|水利)部|(?:国家)?(?:发展改革委|卫生健康委|能源局)|市场监管总局|税务总局)';
const MINISTRIES = `${MINISTRY}(?:(?:、|和|会同)${MINISTRY})*`;

/** How prose puts a named body in charge, each with the role it gives. */
const FORMS: readonly { pattern: RegExp; role: Statement['role'] }[] = [
  { pattern: new RegExp(`${START}(?<list>${BODIES})(?:要)?会同`, 'gu'), role: 'lead' },
  { pattern: new RegExp(`${START}(?<list>${BODIES})牵头`, 'gu'), role: 'lead' },
  {
    pattern: new RegExp(
      `${START}(?:充分发挥)?(?<list>\\p{Script=Han}{2,30}?(?:领导小组|指挥部)(?:和\\p{Script=Han}{2,20}?领导小组)?)(?:办公室)?要?(?:负责)?(?:统筹|统一|负责|牵头)`,
      'gu',
    ),
    role: 'lead',
  },
  {
    pattern: new RegExp(
      `${START}(?:充分发挥)?(?<list>\\p{Script=Han}{2,30}?(?:领导小组|指挥部))(?:办公室)?(?:要|作用)`,
      'gu',
    ),
    role: 'responsible',
  },
  {
    pattern: new RegExp(
      `${START}(?<list>${BODIES})(?:要|应当|负责|做好|按照?(?:各自)?职责(?:分工)?(?:负责|落实|做好|抓好)|根据\\p{Script=Han}{2,8}分工负责|对\\p{Script=Han}{2,20}?进行(?:监督|检查|审计|评估|考核|验收))`,
      'gu',
    ),
    role: 'responsible',
  },
];

const STATE_FORMS: typeof FORMS = [
  { pattern: new RegExp(`${START}(?<list>${MINISTRIES})(?:要)?会同(?!${MINISTRY})`, 'gu'), role: 'lead' },
  { pattern: new RegExp(`${START}(?<list>${MINISTRIES})牵头`, 'gu'), role: 'lead' },
  {
    pattern: new RegExp(
      `${START}(?<list>${MINISTRIES})(?:等部门)?(?:要(?!求)|应当|负责|做好|按照?职责(?:分工)?(?:抓好|负责|做好))`,
      'gu',
    ),
    role: 'responsible',
  },
];

/** 市…领导小组负责统筹… · 省工业和信息化委会同省直有关部门… · 省环保厅做好… ; unnamed 有关部门 are left out. */
export function proseStatementsIn(text: string): Statement[] {
  const found = new Map<string, Statement>();
  for (const { pattern, role } of [...FORMS, ...STATE_FORMS]) {
    for (const match of text.matchAll(pattern)) {
      const list = match.groups?.['list'] ?? '';
      if (/有关|相关|各|部门/u.test(list) || found.has(list)) continue;
      found.set(list, {
        quote: match[0],
        list: list.replace(/(?<=组|厅|局|委)[和与](?=省|市)/gu, '、'),
        role,
        prose: true,
      });
    }
  }
  return [...found.values()];
}
