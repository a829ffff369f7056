import { asPromised } from '../../../scripts/annotate/quantity/promised.ts';
import { type Draft, readClause } from '../../../scripts/annotate/quantity/read-clause.ts';
import type { Setting } from '../../../scripts/annotate/quantity/setting.ts';
import { readSupport } from '../../../scripts/annotate/support/read-support.ts';

/** Returns the figures of a text as the data set has them: those of a measure as the measure reads its own words. */
export function readFigures(text: string, setting: Setting): Draft[] {
  return asPromised(readClause(text, setting), text, readSupport(text, setting.headings));
}
