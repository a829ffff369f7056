import type { Exclusion } from '../figure.ts';
import { ageAlone } from './age-alone.ts';
import { boundaryNote } from './boundary-note.ts';
import { conditionOfAward } from './condition-of-award.ts';
import { duration } from './duration.ts';
import { fieldList } from './field-list.ts';
import { institute } from './institute.ts';
import { numberInName } from './number-in-name.ts';
import { ordinal } from './ordinal.ts';
import { quotedName } from './quoted-name.ts';
import { sizeOfCounted } from './size-of-counted.ts';
import { sizedName } from './sized-name.ts';
import { smallHan } from './small-han.ts';
import { specification } from './specification.ts';
import { stray } from './stray.ts';
import { taxRate } from './tax-rate.ts';
import { thresholdInName } from './threshold-in-name.ts';
import { unaskedStanding } from './unasked-standing.ts';
import { vagueTimes } from './vague-times.ts';

/** The rules for what only looks like a quantity; one that holds is enough. */
export const EXCLUSIONS: readonly Exclusion[] = [
  quotedName,
  sizedName,
  sizeOfCounted,
  smallHan,
  numberInName,
  ordinal,
  fieldList,
  institute,
  duration,
  specification,
  boundaryNote,
  stray,
  taxRate,
  thresholdInName,
  unaskedStanding,
  conditionOfAward,
  ageAlone,
  vagueTimes,
];
