import { z } from 'zod';

/** The administrative level (层级) of the issuer. */
export const levelSchema = z.enum(['nation', 'province', 'municipality', 'county', 'township']);
export type Level = z.infer<typeof levelSchema>;

// Apart from the schema, so that a page's script takes the marks without the schema library.
export { levelChar, levelKey, levelRank } from './level-mark.ts';
