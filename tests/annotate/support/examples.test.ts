import { expect } from 'vitest';
import { type Measure, readSupport } from '../../../scripts/annotate/support/read-support.ts';
import { describeExamples } from '../rule-examples.ts';

const ROOM = new URL('../../../scripts/annotate/support/rules/', import.meta.url);

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

describeExamples([ROOM], (phrase, expected) => {
  const found = readSupport(phrase, []);
  expect(found.map((measure) => shown(measure).join('; '))).toEqual(expected.split(' ‖ '));
  for (const measure of found) expect(phrase).toContain(measure.quote);
});
