import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Measure, readSupport } from '../../../scripts/annotate/support/read-support.ts';

const ROOM = new URL('../../../scripts/annotate/support/rules/', import.meta.url);
const EXAMPLE = /^ \* - “(?<phrase>.+)” → (?<expected>.+)$/gm;

/** A measure as the headers of the rules write it, in the order instrument; rate or tiers; cap; frequency; payer; ‖ between two. */
function shown(measure: Measure): string[] {
  const { ratePercent, rateMaxPercent, rateBase, tiers, cap, capScope, frequency, payer } = measure;
  const bound = measure.comparator === '>=' || measure.comparator === '<=' ? `${measure.comparator} ` : '';
  const rate =
    ratePercent === null
      ? []
      : [`${bound}${ratePercent}${rateMaxPercent === null ? '' : `-${rateMaxPercent}`}% ${rateBase}`];
  return [
    measure.instrument,
    ...rate,
    ...(tiers.length === 0 ? [] : [`${bound}${tiers.map((tier) => `${tier.condition}=${tier.amount}`).join(' ')}`]),
    ...(cap === null ? [] : [`cap ${cap} ${capScope}`]),
    ...(frequency === 'unstated' ? [] : [frequency]),
    ...(payer === null ? [] : [`payer ${payer}`]),
  ];
}

describe.each(
  readdirSync(ROOM)
    .filter((file) => file !== 'index.ts')
    .map((file) => ({ file, source: readFileSync(new URL(file, ROOM), 'utf8') })),
)('$file', ({ source }) => {
  const examples = [...source.matchAll(EXAMPLE)].map((match) => ({
    phrase: match.groups?.['phrase'] ?? '',
    expected: match.groups?.['expected'] ?? '',
  }));

  it('shows phrases it is about', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('$phrase', ({ phrase, expected }) => {
    const found = readSupport(phrase, []);
    expect(found.map((measure) => shown(measure).join('; '))).toEqual(expected.split(' ‖ '));
    for (const measure of found) expect(phrase).toContain(measure.quote);
  });
});
