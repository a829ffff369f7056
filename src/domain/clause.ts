import { z } from 'zod';

/** What a clause (条款) is in its document; Akoma Ntoso and 公文 words (contract §2). */
export const clauseKindSchema = z.enum([
  'front',
  'book',
  'chapter',
  'division',
  'article',
  'part',
  'section',
  'item',
  'subitem',
  'point',
  'indent',
  'paragraph',
  'enumeration',
  'responsibility',
  'table',
  'table-row',
  'annex-list',
  'back',
]);
export type ClauseKind = z.infer<typeof clauseKindSchema>;

/** One addressed clause, exactly as exported in `clauses.json`. */
export const clauseSchema = z.strictObject({
  id: z.string().describe('global id, <doc>[/<part>]#<anchor>'),
  doc: z.string(),
  part: z.string().nullable(),
  anchor: z.string(),
  url: z.string().describe('site path with fragment, without base path'),
  kind: clauseKindSchema,
  num: z.array(z.number().int()).describe('the printed numbers from the outermost level, e.g. [4, 2, 2]'),
  label: z.string().nullable().describe('the printed label of this clause, e.g. “2.”'),
  labels: z.array(z.string()).describe('the printed labels from the outermost level'),
  citation: z.string().describe('how the clause is cited after the title, e.g. 四（二）2.'),
  heading: z.string().nullable(),
  headingStyle: z.enum(['own-line', 'run-in']).nullable(),
  headings: z.array(z.string()).describe('headings of the ancestors, outermost first, own heading not included'),
  text: z.string().describe('own repaired text without label, without descendants'),
  parent: z.string().nullable(),
  inline: z.boolean().describe('true where the text also stands inside the parent’s text'),
  order: z.number().int().describe('position in its document from 0, parts following each other'),
  sourceLines: z.tuple([z.number().int(), z.number().int()]).describe('first and last line in the source file, from 1'),
  fingerprint: z.string(),
  topics: z.array(z.string()).describe('topic labels, primary first'),
  agencies: z.array(z.string()).describe('canonical agency names, in order of mention'),
});
export type Clause = z.infer<typeof clauseSchema>;

/** Returns all the words a clause shows: an own-line heading, or its text (which holds a run-in heading). */
export function clauseWords(clause: Pick<Clause, 'heading' | 'headingStyle' | 'text'>): string {
  return clause.headingStyle === 'own-line' ? `${clause.heading ?? ''}${clause.text}` : clause.text;
}
