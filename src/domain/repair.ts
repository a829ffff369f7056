import { z } from 'zod';

/** One listed deviation from the source (校勘); exported in `repairs.json`. */
export const repairSchema = z.strictObject({
  id: z.string().describe('<doc>~<number>, in source order'),
  doc: z.string(),
  kind: z.enum([
    'layout',
    'space',
    'punctuation',
    'line-join',
    'line-split',
    'move',
    'table',
    'character',
    'page-furniture',
  ]),
  sourceLine: z.number().int().describe('from 1'),
  sourceRange: z
    .tuple([z.number().int(), z.number().int()])
    .describe('UTF-16 offsets into the source text, end exclusive'),
  before: z.string(),
  after: z.string(),
  to: z
    .number()
    .int()
    .nullable()
    .describe('for a move: the source offset in front of which the moved text stands, else null'),
  reason: z.string(),
  by: z.enum(['rule', 'editor']),
  rule: z.string().nullable(),
  clause: z.string().nullable().describe('the clause it touches, where one'),
});
export type Repair = z.infer<typeof repairSchema>;

/** A note beside the printed text: a suspected error (疑误), an uncertain place, a missing annex. The text stays as printed. */
export const noteSchema = z.strictObject({
  doc: z.string(),
  clause: z.string(),
  kind: z.enum(['suspected-error', 'uncertain-place', 'missing-annex', 'number-gap', 'number-repeat', 'inconsistent']),
  quote: z.string(),
  reason: z.string(),
  by: z.enum(['rule', 'editor']),
});
export type Note = z.infer<typeof noteSchema>;
