import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDependencies } from '../../src/view/guide/dependencies.ts';

const listed = readDependencies();
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const code = ['src', 'scripts', 'tests']
  .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) => join(top, name)))
  .filter((path) => /\.(ts|astro)$/.test(path))
  .concat('astro.config.mjs', 'vitest.config.ts')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Licences that ask for no more than a notice, and MPL for what only tests use. */
const PERMISSIVE = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD)(?: (?:AND|OR) (?:MIT|Apache-2\.0))?$/;

describe('the table of dependencies', () => {
  it('has every dependency of package.json and no other; write what a new one does into content/dependencies.yaml', () => {
    expect(listed.map(({ name }) => name).sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });

  it.each(listed)('$name: the licence is that of the package installed', ({ name, licence, development }) => {
    const installed = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { license: string };
    expect(licence).toBe(installed.license);
    if (!(development && licence === 'MPL-2.0')) expect(licence).toMatch(PERMISSIVE);
  });

  it('has nothing unused: every library is imported somewhere', () => {
    const escaped = (name: string): string => name.replace(/[/.]/g, '\\$&');
    const unused = listed.filter(({ name, tool }) => !tool && !new RegExp(`['"]${escaped(name)}(?:['"/:])`).test(code));
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  it('pins every version', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version));
    expect(loose).toEqual([]);
  });
});
