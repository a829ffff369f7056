import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The floor promised to readers is Chromium 100 (src/styles/README.md). Vite lowers syntax to it; what Vite does not see
 * is named here: calls that came later, and style features that would break a page rather than refine it.
 */
const assets = join(process.env['DIST'] ?? 'dist', 'assets');
const files = (end: string): string[] => readdirSync(assets).filter((name) => name.endsWith(end));

const LATER_CALLS: Record<string, RegExp> = {
  'Map.groupBy, Object.groupBy (117)': /\b(?:Map|Object)\.groupBy\(/,
  'toSorted, toReversed, toSpliced (110)': /\.(?:toSorted|toReversed|toSpliced)\(/,
  'Promise.withResolvers (119)': /Promise\.withResolvers/,
  'Array.fromAsync (121)': /Array\.fromAsync/,
  'URL.canParse (120)': /URL\.canParse/,
  'isWellFormed (111)': /\.isWellFormed\(/,
  'iterator helpers (122)': /\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|reduce|toArray|find)\(/,
  'regular expression flag v (112)': /\/[dgimsy]*v[dgimsy]*(?=[.,;)\]])/,
};

/** Newer style features in use, and why an older browser is still right without them. */
const REFINEMENTS: Record<string, string> = {
  ':has(':
    'highlights a chosen format or a row arrived at; the choice itself is a radio button, the row has its anchor',
  'text-wrap': 'evens out line lengths',
  'text-autospace': 'sets space between Han characters and digits',
  'text-spacing-trim': 'trims brackets at the start of a line',
};
const BREAKING: Record<string, RegExp> = {
  '@container (105)': /@container/,
  'nesting (112)': /[{;]\s*&/,
  'color-mix (111)': /color-mix\(/,
  'dynamic viewport units (108)': /\d(?:dvh|svh|lvh|dvw)\b/,
  '@scope (118)': /@scope/,
  'light-dark() (123)': /light-dark\(/,
  'anchor positioning (125)': /anchor-name|position-anchor/,
};

describe('the built site keeps to Chromium 100', () => {
  it.each(files('.js'))('%s calls nothing that came later', (name) => {
    const text = readFileSync(join(assets, name), 'utf8');
    const found = Object.entries(LATER_CALLS).filter(([, pattern]) => pattern.test(text));
    expect(found.map(([what]) => what)).toEqual([]);
  });

  it.each(files('.css'))('%s breaks nowhere, and what refines it is written down', (name) => {
    const text = readFileSync(join(assets, name), 'utf8');
    expect(
      Object.entries(BREAKING)
        .filter(([, pattern]) => pattern.test(text))
        .map(([what]) => what),
    ).toEqual([]);
    expect(Object.keys(REFINEMENTS).filter((feature) => text.includes(feature)).length).toBeGreaterThan(0);
  });
});
