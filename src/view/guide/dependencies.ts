import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const dependenciesSchema = z.array(
  z.strictObject({
    name: z.string(),
    licence: z.string(),
    does: z.string(),
    why: z.string(),
    tool: z.boolean().default(false).describe('run, or types: no module imports it'),
  }),
);

const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

/** One library that the project uses, as the guide shows it. */
export interface Dependency extends z.infer<typeof dependenciesSchema.element> {
  version: string | null;
  /** True where only building and testing need it. */
  development: boolean;
}

/** Returns the libraries of `content/dependencies.yaml` with the versions of `package.json`. */
export function readDependencies(): Dependency[] {
  const listed = dependenciesSchema.parse(parse(readFileSync('content/dependencies.yaml', 'utf8')));
  const { dependencies, devDependencies } = packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  return listed.map((entry) => ({
    ...entry,
    version: dependencies[entry.name] ?? devDependencies[entry.name] ?? null,
    development: entry.name in devDependencies,
  }));
}
