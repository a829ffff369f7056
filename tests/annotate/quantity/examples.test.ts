import { expect } from 'vitest';
import { describeExamples } from '../rule-examples.ts';
import { makeSetting } from './make-setting.ts';
import { readFigures } from './read-figures.ts';

const ROOMS = ['rules', 'not'].map((room) => new URL(`../../../scripts/annotate/quantity/${room}/`, import.meta.url));

/** A plan for 2012 of a province, without an industry of its own. */
const SETTING = makeSetting({ region: '河南省', industry: null });

/** One reading as the headers write it: `5000 万元 limit`. */
function row(draft: ReturnType<typeof readFigures>[number]): string {
  const role = ['actual', 'estimate', 'target'].includes(draft.role) ? `${draft.role}|amount` : draft.role;
  return `${draft.value}${draft.valueMax === null ? '' : `-${draft.valueMax}`} ${draft.unit} ${role}`;
}

describeExamples(ROOMS, (phrase, expected) => {
  const found = readFigures(phrase, SETTING);
  const rows = expected === 'none' ? [] : expected.split('; ').map((text) => text.split(' '));
  expect(found.map((draft) => draft.value)).toEqual(rows.map(([value]) => Number(value?.split('-')[0])));
  rows.forEach(([value, unit, role, ...words], i) => {
    const draft = found[i];
    if (!draft) throw new Error(`no reading ${i}`);
    const [number, known, roles] = row(draft).split(' ');
    expect([number, known]).toEqual([value, unit]);
    expect(roles?.split('|')).toContain(role);
    for (const word of words) expect(`${draft.subject ?? ''}${draft.metric ?? ''}`).toContain(word);
    expect(phrase).toContain(draft.quote);
  });
});
