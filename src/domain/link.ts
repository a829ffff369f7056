import { z } from 'zod';

/** A cross-link between two clauses (对应关系), listed once per pair, from the earlier document; `links.json`. */
export const linkSchema = z.strictObject({
  id: z.string().describe('stable: derived from the two clause ids'),
  from: z.string(),
  to: z.string(),
  relation: z.enum(['text-reuse', 'same-measure', 'same-subject', 'cites']),
  relations: z
    .array(z.enum(['text-reuse', 'same-measure', 'same-subject', 'cites']))
    .describe('all that hold, the leading one first'),
  direction: z.enum(['down', 'up', 'peer', 'later', 'earlier']),
  strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  score: z.number(),
  explanation: z.string().describe('how the score came about, in Chinese'),
  evidence: z.strictObject({
    from: z.string().describe('exact substring of the earlier clause’s text'),
    to: z.string().describe('exact substring of the later clause’s text'),
    shared: z.array(z.string()).describe('shared passages, longest first'),
  }),
  status: z.enum(['auto', 'confirmed']),
});
export type Link = z.infer<typeof linkSchema>;

/** A maximal shared passage between two clauses of different documents; `passages.json`. */
export const passageSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  fromRange: z
    .tuple([z.number().int(), z.number().int()])
    .describe('UTF-16 offsets into the clause text, end exclusive'),
  toRange: z.tuple([z.number().int(), z.number().int()]),
  text: z.string().describe('Han characters, letters and digits shared, punctuation left out'),
  boilerplate: z.boolean(),
});
export type Passage = z.infer<typeof passageSchema>;

/** Says in an explanation that a citation names no text: it means the policy of a level. */
export const UNNAMED = '没有点名';
