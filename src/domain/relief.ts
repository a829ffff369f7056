/**
 * The forms of relief (减免), which takes less where a subsidy gives money: what stands in `instrument`, with what its
 * rate says. `taken` is the share that is still levied (`half` where it is halved), `spared` the share that is not
 * (`whole` where nothing is), `counted` the share of the base that is set against a tax, `now` the tax rate from now on.
 */
const RELIEFS = {
  免征: 'whole',
  免收: 'whole',
  免缴: 'whole',
  免除: 'whole',
  减免: 'spared',
  减征: 'spared',
  下调收费: 'spared',
  退税: 'spared',
  减半征收: 'half',
  减半收取: 'half',
  按比例征收: 'taken',
  按比例收取: 'taken',
  打折收取: 'taken',
  减按计入: 'taken',
  减按征收: 'now',
  降低税率: 'now',
  降低费率: 'now',
  抵扣应纳税所得额: 'counted',
  抵免税额: 'counted',
  加计扣除: 'counted',
  加计抵减: 'counted',
  税前扣除: 'counted',
  缓缴: 'spared',
  不增收: 'spared',
  按最低标准征收: 'taken',
} as const satisfies Readonly<Record<string, 'taken' | 'half' | 'spared' | 'whole' | 'counted' | 'now'>>;

/** A form of relief (减免), as `instrument` names it. */
export type Relief = keyof typeof RELIEFS;

/** What the rate of a relief is the share of. */
export type ReliefRate = (typeof RELIEFS)[Relief];

/** The theme under which measures that levy less stand, whatever trade they are for. */
export const RELIEF_THEME = '税费减免';

/** Tells whether an instrument of support levies less, and gives no money. */
export function isRelief(instrument: string): instrument is Relief {
  return Object.hasOwn(RELIEFS, instrument);
}

/** Returns what the rate of a form of relief says: the share still taken, the share spared, that counted, or the rate now. */
export function reliefRate(relief: Relief): ReliefRate {
  return RELIEFS[relief];
}
