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
  'Promise.withResolvers, Promise.try (119, 128)': /Promise\.(?:withResolvers|try)\b/,
  'Array.fromAsync (121)': /Array\.fromAsync/,
  'URL.canParse (120)': /URL\.canParse/,
  'isWellFormed (111)': /\.isWellFormed\(/,
  'iterator helpers (122)': /\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|reduce|toArray|find)\(/,
  'set methods (122)': /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'checkVisibility (105)': /\.checkVisibility\(/,
  'AbortSignal.timeout, AbortSignal.any (103, 116)': /AbortSignal\.(?:timeout|any)\(/,
  'popover, custom highlights (114, 105)': /\.(?:showPopover|togglePopover)\(|CSS\.highlights/,
  'raw deflate (103)': /deflate-raw/,
  'Response.json (105)': /\bResponse\.json\(/,
  'reading a stream by for await (124)': /for await\s*\(\s*(?:const|let|var)[^)]*\.body\)/,
  'regular expression flag v (112)': /\/[dgimsy]*v[dgimsy]*(?=[.,;)\]])/,
};

/** Newer style features in use, and why an older browser is still right without them. */
const REFINEMENTS: Record<string, string> = {
  ':has(':
    'highlights a chosen format or a row arrived at; the choice itself is a radio button, the row has its anchor',
  'text-wrap:': 'evens out line lengths',
  'text-wrap-style:': 'evens out line lengths inside cells that do not wrap',
  'text-autospace:': 'sets space between Han characters and digits',
  'text-spacing-trim:': 'trims brackets at the start of a line',
  'font-synthesis-style:': 'keeps Han characters upright; the older font-synthesis stands before it',
  'scrollbar-color:': 'draws scroll bars in the colours of the page',
  'last baseline': 'puts an amount on the last line of its condition; baseline stands before it',
  '@bottom-left': 'numbers the pages on paper; without it the browser’s own footer may',
};
/** Style features after the floor, by the version they came with; one that is in use stands above with its reason. */
const LATER_STYLES: Record<string, number> = {
  ':has(': 105,
  'text-wrap:': 114,
  'text-wrap-style:': 130,
  'text-autospace:': 140,
  'text-spacing-trim:': 123,
  'font-synthesis-style:': 106,
  'scrollbar-color:': 121,
  'last baseline': 108,
  '@bottom-left': 131,
  'field-sizing:': 123,
  'interpolate-size:': 129,
  'text-box': 133,
  'hyphenate-character:': 106,
  ':user-valid': 119,
  ':user-invalid': 119,
  ':popover-open': 114,
  '::details-content': 131,
  '@starting-style': 117,
  subgrid: 117,
  'transition-behavior:': 117,
  'mask-image:': 120,
  'animation-timeline:': 115,
};
const BREAKING: Record<string, RegExp> = {
  '@container (105)': /@container/,
  'nesting (112)': /[{;]\s*&/,
  'color-mix, oklch, lab, color() (111)': /color-mix\(|oklch\(|\blab\(|[:\s]color\(/,
  'dynamic viewport units (108)': /\d(?:dvh|svh|lvh|dvw)\b/,
  '@scope (118)': /@scope/,
  'ranges in media queries (104)': /@media[^{]*\((?:width|height)\s*[<>]/,
  'light-dark() (123)': /light-dark\(/,
  'anchor positioning (125)': /anchor-name|position-anchor/,
  'rotate, scale, translate as properties (104)': /[{;](?:rotate|scale|translate):/,
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
    const used = Object.keys(LATER_STYLES).filter((feature) => text.includes(feature));
    expect(used.filter((feature) => !(feature in REFINEMENTS))).toEqual([]);
  });

  it('gives no reason for what is not in use', () => {
    const text = files('.css')
      .map((name) => readFileSync(join(assets, name), 'utf8'))
      .join('\n');
    expect(Object.keys(REFINEMENTS).filter((feature) => !text.includes(feature))).toEqual([]);
  });

  it('asks no address for the number of its parameters (URLSearchParams.size came with 113)', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const found = sources.filter((name) => {
      const code = readFileSync(join('src', name), 'utf8');
      const names = [...code.matchAll(/(?:const|let) (\w+)(?:: URLSearchParams)? = new URLSearchParams/g)];
      return names.some(([, variable = '']) => code.includes(`${variable}.size`));
    });
    expect(found).toEqual([]);
  });
});
