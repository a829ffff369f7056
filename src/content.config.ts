import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** The guide (使用与维护), written by hand. */
const guide = defineCollection({
  loader: glob({ base: './content/guide', pattern: '*.mdx' }),
  schema: z.strictObject({ title: z.string(), description: z.string(), order: z.number().int() }),
});

export const collections = { guide };
