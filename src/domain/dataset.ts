import { z } from 'zod';
import { clauseSchema } from './clause.ts';
import type { Corpus } from './corpus.ts';
import { documentSchema } from './document.ts';
import { agencyRuleSchema, measureNameSchema, synonymGroupSchema } from './editorial.ts';
import {
  agencyAssignmentSchema,
  consistencySchema,
  quantitySchema,
  referenceSchema,
  supportSchema,
  topicSchema,
} from './fact.ts';
import { linkSchema, passageSchema } from './link.ts';
import { noteSchema, repairSchema } from './repair.ts';
import { tableSchema } from './table.ts';

/** One file of the data set (数据集): its name, what its records are, and the schema they obey (contract §2). */
export interface Dataset {
  name: keyof Corpus;
  title: string;
  description: string;
  record: z.ZodObject;
}

/** Every file of the data set, in the order in which people read them. */
export const DATASETS: readonly Dataset[] = [
  {
    name: 'documents',
    title: '文件',
    description: '每件文件一条：发文机关、文号、日期、层级、时效及其依据、源文校验值。',
    record: documentSchema,
  },
  {
    name: 'clauses',
    title: '条款',
    description: '每条条款一条：编号、标题、校订后的本文、上级条款、源文行号、指纹。',
    record: clauseSchema,
  },
  {
    name: 'quantities',
    title: '指标与数字',
    description: '条款里的每个目标、实绩、预计、增速、占比、个数、产能和限额。',
    record: quantitySchema,
  },
  {
    name: 'support',
    title: '扶持措施',
    description: '每项资金措施：对象、条件、比例、档次、上限、频次和兑现口径，金额以元计。',
    record: supportSchema,
  },
  {
    name: 'agencies',
    title: '责任分工',
    description: '文件交给各部门的任务：牵头、参加或负责。',
    record: agencyAssignmentSchema,
  },
  { name: 'references', title: '引用的文件', description: '条款里提到的文件、法规和目录。', record: referenceSchema },
  { name: 'topics', title: '专题', description: '专题词表和每个专题下的条款。', record: topicSchema },
  {
    name: 'register',
    title: '机构名录',
    description:
      '认机构用的名录：一类机构一条，名称不带地区；记规范名、全称、层级、职能、其他写法和后来承接其职能的机构。条数是名录的条数，不是文件里出现的机构数（后者见“部门分工”）。',
    record: agencyRuleSchema,
  },
  {
    name: 'synonyms',
    title: '同义词',
    description: '检索时另列的同义说法，含文件自己在括号里给出的简称。',
    record: synonymGroupSchema,
  },
  {
    name: 'measures',
    title: '事项名',
    description: '查缺口用的事项名：一件文件写了其中一项，另一件哪种写法都没有，才列为缺口。',
    record: measureNameSchema,
  },
  {
    name: 'links',
    title: '对应关系',
    description: '不同文件的条款之间的对应：同文、同一措施、同一对象、引用，附双方原文。',
    record: linkSchema,
  },
  { name: 'passages', title: '同文段落', description: '两条条款共有的最长连续文字及其位置。', record: passageSchema },
  { name: 'tables', title: '附表', description: '文件所附的表格，逐行逐格。', record: tableSchema },
  {
    name: 'repairs',
    title: '校勘记',
    description: '与源文不同的每一处：位置、校前、校后、理由、依据。',
    record: repairSchema,
  },
  {
    name: 'notes',
    title: '疑误与存疑',
    description: '原文疑误、位置存疑、缺附件：只说明，不改字。',
    record: noteSchema,
  },
  {
    name: 'consistency',
    title: '一致性',
    description: '文件内部数字、附件、编号彼此不符之处，附算式。',
    record: consistencySchema,
  },
];

/** Returns the JSON Schema (draft 2020-12) of a file of the data set: an array of its records. */
export function datasetSchema(dataset: Dataset): Record<string, unknown> {
  const schema = z.toJSONSchema(z.array(dataset.record), { target: 'draft-2020-12' }) as Record<string, unknown>;
  return { title: `${dataset.name}.json`, description: dataset.description, ...schema };
}
