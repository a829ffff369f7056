import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const changesSchema = z.array(
  z.strictObject({
    date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    title: z.string(),
    about: z.string(),
  }),
);

/** One change of the site as readers feel it. */
export type Change = z.infer<typeof changesSchema>[number];

/** Returns the changes written down in `content/changes.yaml`, newest first. */
export function readChanges(file = 'content/changes.yaml'): Change[] {
  return changesSchema.parse(parse(readFileSync(file, 'utf8'))).sort((a, b) => (a.date < b.date ? 1 : -1));
}
