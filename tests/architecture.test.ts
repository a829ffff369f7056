import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const STAGES = ['read', 'repair', 'parse', 'annotate', 'link', 'compare', 'emit', 'report'];
const EXTENSIONS = /\.(ts|astro|mdx|mjs)$/;

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => EXTENSIONS.test(path) && statSync(path).isFile());
}

function imports(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((m) => m[1] ?? '');
  return found.map((target) => relative('.', resolve(dirname(path), target.replace(/\?.*$/, ''))));
}

function importsAtRunTime(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const statements = [...text.matchAll(/^(?:import|export)\s+(type\s)?([^;']*?)\s*from\s*'(\.[^']+)'/gmu)];
  return statements.flatMap(([, type, names = '', target = '']) => {
    const onlyTypes = /^\{(?:\s*type [^,}]+,?)+\s*\}$/u.test(names);
    return type || onlyTypes ? [] : [relative('.', resolve(dirname(path), target))];
  });
}

/** The room a path belongs to: `scripts/<stage>` or `src/<folder>`. */
function room(path: string): string {
  const [top, second] = path.split('/');
  return path.split('/').length > 2 ? `${top}/${second}` : path;
}

const edges = [...files('src'), ...files('scripts')].flatMap((from) =>
  imports(from).map((to) => ({ from, to, fromRoom: room(from), toRoom: room(to) })),
);

describe('who may import whom (codebase.md, the house)', () => {
  it('the site never imports the scripts', () => {
    expect(edges.filter((e) => e.from.startsWith('src/') && e.to.startsWith('scripts/'))).toEqual([]);
  });

  it('the words of the field import nothing but each other', () => {
    expect(edges.filter((e) => e.fromRoom === 'src/domain' && e.toRoom !== 'src/domain')).toEqual([]);
  });

  it('a stage imports the domain, scripts/lib and its own folder, never another stage', () => {
    const bad = edges.filter((e) => {
      const stage = STAGES.find((name) => e.fromRoom === `scripts/${name}`);
      if (!stage || e.toRoom === e.fromRoom || e.toRoom === 'scripts/lib') return false;
      return e.to.startsWith('scripts/');
    });
    expect(bad.map((e) => `${e.from} → ${e.to}`)).toEqual([]);
  });

  it('components and views do not read pages, and components do not read the data set', () => {
    const bad = edges.filter(
      (e) =>
        (['src/components', 'src/view', 'src/layouts'].includes(e.fromRoom) && e.toRoom === 'src/pages') ||
        (e.fromRoom === 'src/components' && e.to === 'src/view/corpus.ts'),
    );
    expect(bad.map((e) => `${e.from} → ${e.to}`)).toEqual([]);
  });

  it('no module imports itself, directly or through others; types are no import at run time', () => {
    const targets = new Map([...files('src'), ...files('scripts')].map((path) => [path, importsAtRunTime(path)]));
    const finished = new Set<string>();
    const cycles: string[] = [];
    const walk = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (finished.has(path) || way.includes(path)) return;
      for (const to of targets.get(path) ?? []) walk(to, [...way, path]);
      finished.add(path);
    };
    for (const path of targets.keys()) walk(path, []);
    expect(cycles).toEqual([]);
  });

  it('no order depends on the language of the machine', () => {
    const depends = [...files('src'), ...files('scripts')].filter((path) =>
      /\.localeCompare\(|\.toLocale\w+\(\)|new Intl\.\w+\(\)/.test(readFileSync(path, 'utf8')),
    );
    expect(depends).toEqual([]);
  });

  it('no module is longer than 300 lines', () => {
    const long = [...files('src'), ...files('scripts')].filter(
      (path) => readFileSync(path, 'utf8').split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });
});
