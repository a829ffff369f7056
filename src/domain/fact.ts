import { z } from 'zod';

/** How a derived record came about and whether a person has looked at it. */
export const statusSchema = z.enum(['auto', 'confirmed', 'corrected']);
export type Status = z.infer<typeof statusSchema>;

/** A figure with its meaning (指标); `quantities.json`. */
export const quantitySchema = z.strictObject({
  id: z.string(),
  clause: z.string(),
  quote: z.string().describe('exact substring of the clause’s text (for a table row, of its tab-joined cells)'),
  subject: z.string().nullable(),
  metric: z.string().nullable(),
  region: z.string().nullable(),
  year: z.number().int().nullable(),
  value: z.number(),
  valueMax: z.number().nullable(),
  unit: z.string(),
  comparator: z.enum(['=', '>=', '<=', '≈', 'range']),
  qualifier: z.string().nullable(),
  aim: z.boolean().describe('true where the text only strives for the figure (力争, 争取), whatever else bounds it'),
  role: z.enum(['actual', 'estimate', 'target', 'limit', 'growth', 'share', 'count', 'capacity']),
  standing: z
    .enum(['actual', 'estimate', 'target', 'limit'])
    .nullable()
    .describe('how the figure stands whatever it counts: a share may be reached or wanted; null where it is neither'),
  status: statusSchema,
});
export type Quantity = z.infer<typeof quantitySchema>;

/** How a figure stands (情形): reached, expected, wanted, or a condition. */
export type Standing = Quantity['standing'];

/** One instrument of support (扶持措施); money in yuan; `support.json`. */
export const supportSchema = z.strictObject({
  id: z.string(),
  clause: z.string(),
  quote: z.string(),
  instrument: z.string(),
  theme: z.string(),
  beneficiary: z.string().nullable(),
  condition: z.string().nullable(),
  ratePercent: z.number().nullable(),
  rateMaxPercent: z.number().nullable(),
  rateBase: z.string().nullable(),
  tiers: z.array(z.strictObject({ condition: z.string(), amount: z.number() })),
  comparator: z
    .enum(['=', '>=', '<=', 'range'])
    .nullable()
    .describe(
      'whether the rate or the sums are what is paid, the least (最低) or the most (不超过); null where none is said',
    ),
  cap: z.number().nullable(),
  capScope: z.string().nullable(),
  period: z.string().nullable(),
  frequency: z.enum(['one-off', 'annual', 'multi-year', 'unstated']),
  stacking: z.string().nullable(),
  payer: z.string().nullable(),
  inferred: z
    .array(z.enum(['cap', 'capScope', 'frequency']))
    .describe('fields that follow from the words without being said in so many'),
  agencies: z.array(z.string()),
  status: statusSchema,
});
export type Support = z.infer<typeof supportSchema>;

/** Responsibility as the text assigns it; `agencies.json`. */
export const agencyAssignmentSchema = z.strictObject({
  clause: z.string(),
  quote: z.string(),
  agency: z.string().describe('canonical name, e.g. 郑州市工信局'),
  printed: z.string(),
  role: z.enum(['lead', 'participant', 'responsible']),
  function: z.string().nullable(),
  status: statusSchema,
});
export type AgencyAssignment = z.infer<typeof agencyAssignmentSchema>;

/** A document, law or catalogue that the text names; `references.json`. */
export const referenceSchema = z.strictObject({
  clause: z.string(),
  quote: z.string(),
  title: z.string().nullable(),
  docNumber: z.string().nullable(),
  target: z.string().nullable().describe('document id in this corpus, or null'),
  status: statusSchema,
});
export type Reference = z.infer<typeof referenceSchema>;

/** One topic of the vocabulary with its clauses; `topics.json`. */
export const topicSchema = z.strictObject({
  id: z.string().describe('ASCII slug used in /topics/<id>/'),
  label: z.string(),
  synonyms: z.array(z.string()),
  words: z.array(z.string()).describe('narrower words and products that speak for it'),
  broader: z.array(z.string()).describe('ids of wider topics of which it is a part'),
  kind: z.enum(['subject', 'measure']),
  clauses: z.array(
    z.strictObject({ clause: z.string(), weight: z.number(), primary: z.boolean(), status: statusSchema }),
  ),
});
export type Topic = z.infer<typeof topicSchema>;

/** A check of the text against itself (一致性): never corrected, only shown; `consistency.json`. */
export const consistencySchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['growth', 'growth-floor', 'subtotal', 'missing-annex', 'output-over-capacity', 'number-gap', 'other']),
  clauses: z.array(z.string()),
  quotes: z.array(z.string()),
  finding: z.string(),
  arithmetic: z.string(),
});
export type Consistency = z.infer<typeof consistencySchema>;
