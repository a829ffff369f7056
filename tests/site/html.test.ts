import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { dist } from '../browser/built-site.ts';
import { pageTypes } from '../browser/page-types.ts';

/** What the standard demands; how a page is written (quotes, self-closing, inline style) is left to the build. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // A search box is sent with Enter; regions of tables are groups that scroll, no sections of the text.
    'wcag/h32': 'off',
    'prefer-native-element': 'off',
    'unique-landmark': 'off',
    'multiple-labeled-controls': 'off',
    'no-inline-style': 'error',
  },
});

describe('the HTML of every type of page', () => {
  it.each(pageTypes().filter(({ path }) => !path.includes('?')))('$name is valid', async ({ path }) => {
    const file = join(dist, path.replace(/\?.*$/, '').replace(/\/$/, '/index.html'));
    const report = await validator.validateFile(file);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
    );
    expect([...new Set(found)].slice(0, 8)).toEqual([]);
  });
});
