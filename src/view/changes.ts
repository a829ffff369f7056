import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const changesSchema = z.array(
  z.strictObject({
    date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    title: z.string(),
    about: z.string(),
    kind: z.enum(['document', 'repair', 'link', 'data', 'site']).default('site'),
    documents: z.array(z.string()).default([]).describe('ids of the documents it is about'),
  }),
);

/** One change of the site as readers feel it; `id` stays the same when later changes come. */
export type Change = z.infer<typeof changesSchema>[number] & { id: string };

/** What kind of change it is, in words. */
export const CHANGE_WORDS: Record<Change['kind'], string> = {
  document: '收录',
  repair: '校订',
  link: '对应关系',
  data: '数据',
  site: '功能',
};

/**
 * Returns the changes written down in `content/changes.yaml`, newest first. The first one of a day is `c<date>`, the
 * next `c<date>-2`, counted from the bottom of the file, so that adding one on top renames none.
 */
export function readChanges(file = 'content/changes.yaml'): Change[] {
  const counted = new Map<string, number>();
  return changesSchema
    .parse(parse(readFileSync(file, 'utf8')))
    .reverse()
    .map((change) => {
      const nth = (counted.get(change.date) ?? 0) + 1;
      counted.set(change.date, nth);
      return { ...change, id: nth === 1 ? `c${change.date}` : `c${change.date}-${nth}` };
    })
    .reverse()
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
