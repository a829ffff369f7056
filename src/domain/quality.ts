import { z } from 'zod';

/** One figure that a test measured: so many of so many. Written by the tests to `.duidu/quality/`. */
export const measuredSchema = z.strictObject({
  name: z.string().describe('what was measured, in the words of readers'),
  part: z.number(),
  whole: z.number(),
  about: z.string().describe('against what it was measured'),
});
export type Measured = z.infer<typeof measuredSchema>;

/** What a kind of check counted in its last run. */
const testRunSchema = z.strictObject({
  name: z.string(),
  passed: z.number().int(),
  failed: z.number().int(),
  skipped: z.number().int(),
});

/** The last measured figures, `content/quality.json`, written by `npm run quality` after the tests. */
export const qualitySchema = z.strictObject({
  date: z.string().nullable(),
  commit: z.string().nullable(),
  tests: z.array(testRunSchema),
  figures: z.array(measuredSchema),
});
export type Quality = z.infer<typeof qualitySchema>;
