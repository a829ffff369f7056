import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** The generated texts, one entry per document or part; written by `npm run content`, never by hand. */
const policies = defineCollection({
  loader: glob({ base: process.env['DUIDU_POLICIES'] ?? './content/policies', pattern: '**/*.mdx' }),
  schema: z.looseObject({ doc: z.string(), part: z.string().nullish() }),
});

/** The guide (使用与维护), written by hand. */
const guide = defineCollection({
  loader: glob({ base: './content/guide', pattern: '*.mdx' }),
  schema: z.strictObject({ title: z.string(), description: z.string(), order: z.number().int() }),
});

export const collections = { policies, guide };
