import type { Setting } from '../../../scripts/annotate/quantity/setting.ts';

/** Returns the setting of a clause in a plan of 2012, but for what is given. */
export function makeSetting(part: Partial<Setting>): Setting {
  return {
    region: '某省',
    industry: '某产业',
    plan: { from: 2012, to: 2012 },
    issuedIn: 2012,
    headings: [],
    review: false,
    ...part,
  };
}
