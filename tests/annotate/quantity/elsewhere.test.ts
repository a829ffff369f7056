import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../scripts/annotate/quantity/setting.ts';
import { readFigures } from './read-figures.ts';

const SETTING: Setting = { region: '某市', industry: null, plan: null, issuedIn: 2023, headings: [], review: false };

const rows = readFileSync(new URL('../../fixtures/annotate/elsewhere.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '))
  .map(([phrase = '', expected = '', judgement = '']) => ({ phrase, expected, judgement }));

function shown(phrase: string): string {
  const found = readFigures(phrase, SETTING).map((draft) => {
    const figure = `${draft.value}${draft.valueMax === null ? '' : `-${draft.valueMax}`} ${draft.unit}`;
    return `${figure} ${draft.role} ${draft.subject ?? ''}·${draft.metric ?? ''}`;
  });
  return found.length === 0 ? 'none' : found.join('; ');
}

describe('documents of other places', () => {
  it.each(rows)('$phrase', ({ phrase, expected }) => {
    expect(shown(phrase)).toBe(expected);
  });

  it('are read right far more often than not', () => {
    const right = rows.filter((row) => row.judgement.startsWith('right')).length;
    const wrong = rows.filter((row) => row.judgement.startsWith('wrong')).length;
    console.log(`${rows.length} phrases judged: ${right} right, ${rows.length - right - wrong} partly, ${wrong} wrong`);
    expect(right / rows.length).toBeGreaterThan(0.75);
  });
});
