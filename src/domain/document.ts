import { z } from 'zod';
import { levelSchema } from './level.ts';

/** `meta.yaml` of a source folder (contract §4). */
export const metaSchema = z.strictObject({
  title: z.string().min(1),
  docNumber: z.string().nullable(),
  issuer: z.string().min(1).nullable(),
  region: z.string().regex(/^\d{6}$/, 'GB/T 2260 六位代码'),
  level: levelSchema,
  issuedOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD')
    .nullable(),
  retrievedFrom: z.string().nullable(),
  retrievedOn: z.string().nullable(),
});
export type Meta = z.infer<typeof metaSchema>;

/** Validity (时效) by the text's own words, judged on the build date. */
export const validitySchema = z.strictObject({
  state: z.enum(['in-force', 'expired', 'period-ended', 'unknown']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  basis: z.enum(['own-text', 'planning-period', 'none']),
  clause: z.string().nullable(),
  quote: z.string().nullable(),
});
export type Validity = z.infer<typeof validitySchema>;

/** A text enclosed in a document, with a page of its own (the 14 plans of 2012). */
export const partSchema = z.strictObject({ id: z.string(), title: z.string(), url: z.string() });
export type Part = z.infer<typeof partSchema>;

/** One document as exported in `documents.json`. */
export const documentSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  shortTitle: z
    .string()
    .describe(
      'region and year, e.g. 郑州 2022; where documents share these, what each is about too; no two are the same',
    ),
  docNumber: z.string().nullable(),
  issuer: z.string().nullable(),
  level: levelSchema,
  region: z.strictObject({ code: z.string(), name: z.string() }),
  issuedOn: z.string().nullable(),
  validity: validitySchema,
  parts: z.array(partSchema),
  url: z.string(),
  source: z.strictObject({
    file: z.string(),
    sha256: z.string(),
    characters: z.number().int(),
    lines: z.number().int(),
    retrievedFrom: z.string().nullable(),
    retrievedOn: z.string().nullable(),
  }),
  fidelity: z.strictObject({
    sourceCharacters: z.number().int(),
    inClauses: z.number().int(),
    inRepairs: z.number().int(),
    unexplained: z.number().int(),
  }),
});
export type PolicyDocument = z.infer<typeof documentSchema>;
