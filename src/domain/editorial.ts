import { z } from 'zod';
import { levelSchema } from './level.ts';

const reason = z.string().min(4).describe('why; shown to readers');

/** A place in a source: the words that stand there, and the line where one phrase occurs more than once. */
const place = { line: z.number().int().positive().optional(), quote: z.string().min(1) };

/** Human decisions about one document, `content/editorial/<doc>.yaml`; each names the words it applies to. */
export const editorialSchema = z.strictObject({
  parts: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^(?!(?:source|index)$)[a-z][a-z0-9-]*$/, '只用小写字母、数字和连字符，source、index 另有用处'),
        title: z.string(),
      }),
    )
    .default([])
    .describe('addresses for the texts enclosed, in order, found by their title line'),
  repairs: z
    .array(
      z.strictObject({
        ...place,
        replace: z.string(),
        kind: z.enum(['character', 'space', 'punctuation', 'page-furniture']),
        reason,
      }),
    )
    .default([]),
  splits: z
    .array(z.strictObject({ ...place, before: z.string().describe('the words that begin the new paragraph'), reason }))
    .default([]),
  joins: z
    .array(z.strictObject({ ...place, reason }))
    .default([])
    .describe('quote ends a line that the next non-blank line continues'),
  moves: z
    .array(
      z.strictObject({
        ...place,
        before: z.string().describe('words of the line in front of which it belongs'),
        beforeLine: z.number().int().optional(),
        reason,
      }),
    )
    .default([]),
  kinds: z
    .array(
      z.strictObject({
        ...place,
        kind: z.enum(['paragraph', 'heading', 'front', 'back']),
        role: z
          .string()
          .regex(/^[a-z]+$/, '只用小写字母，如 addressee、issuer、cc')
          .optional()
          .describe('the word behind front- or back- in the anchor'),
        reason,
      }),
    )
    .default([])
    .describe('what a line is, where the rules would take it for something else'),
  tables: z
    .array(
      z.strictObject({
        fromLine: z.number().int(),
        toLine: z.number().int(),
        caption: z.string(),
        columns: z.array(z.string()),
        rows: z.array(z.array(z.string())),
        reason,
      }),
    )
    .default([])
    .describe('flattened tables put together again; every character of the lines must be used exactly once'),
  notes: z
    .array(
      z.strictObject({
        clause: z.string().optional(),
        quote: z.string(),
        kind: z.enum(['suspected-error', 'uncertain-place', 'missing-annex', 'inconsistent']),
        reason,
      }),
    )
    .default([]),
  facts: z
    .array(
      z.strictObject({
        clause: z.string().describe('anchor, with part/ in front where the document has parts'),
        quote: z.string(),
        of: z.enum(['quantity', 'support', 'agency', 'reference', 'topic']),
        action: z.enum(['confirm', 'correct', 'reject', 'add']),
        match: z
          .record(z.string(), z.unknown())
          .optional()
          .describe('further fields that tell one record of the same quote from another'),
        set: z.record(z.string(), z.unknown()).default({}).describe('fields to change, or the whole record to add'),
        reason,
      }),
    )
    .default([]),
  links: z
    .array(
      z.strictObject({
        from: z.string(),
        to: z.string(),
        action: z.enum(['confirm', 'reject', 'add']),
        relation: z.enum(['text-reuse', 'same-measure', 'same-subject', 'cites']).optional(),
        strength: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
        reason,
      }),
    )
    .default([]),
  anchors: z
    .array(z.strictObject({ from: z.string(), to: z.string(), reason }))
    .default([])
    .describe('a published anchor that is gone, and where its text is now'),
});

/** The name of a list of decisions, such as `repairs`. */
type DecisionList = keyof z.infer<typeof editorialSchema>;

/** Where the decisions about a document are written. */
export interface Written {
  /** Path as diagnostics show it. */
  file: string;
  /** For each list the lines on which its entries begin, from 1. */
  lines: Partial<Record<DecisionList, number[]>>;
}

/** The decisions about one document; those that were read from a file say where they stand. */
export type Editorial = z.infer<typeof editorialSchema> & { written?: Written };

/** File and line of one decision, for what is wrong with it. */
export interface WrittenAt {
  file: string;
  line: number;
}

/** Returns where an entry of a list is written; decisions that were read from no file have the place of all. */
export function writtenAt({ written }: Editorial, list: DecisionList, index: number): WrittenAt {
  return { file: written?.file ?? 'content/editorial', line: written?.lines[list]?.[index] ?? 1 };
}

/** Words as people write them: a list, or one text with spaces between the words. */
const words = z
  .union([z.array(z.string()), z.string()])
  .transform((value) => (typeof value === 'string' ? value.split(/\s+/u).filter((word) => word !== '') : value))
  .default([]);

/** A topic of the vocabulary as people write it, `content/editorial/topics.yaml`. */
export const topicRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string(),
  kind: z.enum(['subject', 'measure']),
  synonyms: words.describe('same meaning: offered in search'),
  words: words.describe('narrower words that speak for the topic'),
  hints: words.describe('words that speak for it only weakly, or in company'),
  not: words.describe('longer words in which a match does not count'),
  broader: z.array(z.string()).default([]).describe('ids of wider topics, behind which this one never stands'),
});
export type TopicRule = z.infer<typeof topicRuleSchema>;

/** One agency of the register, `content/editorial/agencies.yaml`. */
export const agencyRuleSchema = z.strictObject({
  name: z.string().describe('canonical name without region, e.g. 工信局'),
  full: z.string().optional().describe('the name in full, e.g. 工业和信息化局'),
  level: levelSchema,
  function: z.string(),
  also: z.array(z.string()).default([]).describe('other printed forms of the same name'),
  region: z
    .string()
    .optional()
    .describe('code of the only division whose body has this name; elsewhere the rule tells the function alone'),
  vertical: z
    .boolean()
    .default(false)
    .describe('an organ of the centre in the province, named 河南银监局, not 河南省…'),
  later: z.array(z.string()).default([]).describe('names without region that took over the function at the same level'),
});
export type AgencyRule = z.infer<typeof agencyRuleSchema>;

/** Words that mean the same, `content/editorial/synonyms.yaml`; the first is the one used in headings. */
export const synonymGroupSchema = z.strictObject({
  words: z.array(z.string().min(1)).min(2),
  note: z.string().optional().describe('where the words differ, or where the text says they are the same'),
});
export type SynonymGroup = z.infer<typeof synonymGroupSchema>;

/**
 * A measure that industrial policy of any level and year calls by a fixed name (事项), `content/editorial/measures.yaml`.
 * What a text calls by such a name it orders or offers by that name; a text without any of them is silent on it.
 */
export const measureNameSchema = z.strictObject({
  name: z.string().min(2),
  also: z.array(z.string().min(2)).default([]).describe('other ways of writing the same'),
});
export type MeasureName = z.infer<typeof measureNameSchema>;

/** Every human decision, read once: by document, and for the whole corpus. */
export interface EditorialSet {
  documents: Map<string, Editorial>;
  topics: TopicRule[];
  agencies: AgencyRule[];
  synonyms: SynonymGroup[];
  measures: MeasureName[];
}
