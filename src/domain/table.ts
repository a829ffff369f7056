import { z } from 'zod';

/** One annexed table (附表) as exported in `tables.json`. */
export const tableSchema = z.strictObject({
  clause: z.string(),
  caption: z.string(),
  columns: z.array(z.string()),
  rows: z.array(
    z.strictObject({
      anchor: z.string(),
      cells: z.array(z.string()),
      reconstructed: z.boolean().describe('true where an editor put the cells together by judgement'),
    }),
  ),
});
export type PolicyTable = z.infer<typeof tableSchema>;
