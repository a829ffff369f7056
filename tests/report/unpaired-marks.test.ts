import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpairedMarks } from '../../scripts/report/unpaired-marks.ts';
import { engine } from '../parse/text-engine.ts';

describe('unpairedMarks', () => {
  it('takes a quotation whose paragraphs each open with “ and whose last alone closes, and finds one left open', () => {
    const text = readFileSync('tests/fixtures/text/quotation-of-several-paragraphs.txt', 'utf8');
    const { repaired, parsed } = engine(text);
    const found = unpairedMarks({ ...repaired, ...parsed });
    expect(found.map(({ message }) => message)).toEqual(['二第2段中““”与“””不成对。']);
  });
});
