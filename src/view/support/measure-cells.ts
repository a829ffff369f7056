import type { Corpus } from '../../domain/corpus.ts';
import type { Support } from '../../domain/fact.ts';
import { agencyUrl } from '../agencies/agency-list.ts';
import { recordsOf } from '../by-clause.ts';
import type { Placed } from '../table/place.ts';
import { type Blank, blank, type Cell } from '../table/table.ts';
import { dutyBlank } from './duty-row.ts';
import { moneyEvidence, ownEvidence } from './evidence.ts';
import { boundWord, frequencyOf, type MeasureKind, measureKind, rateText, speaksOfCap } from './measure-kind.ts';
import { moneyText } from './money.ts';

/** The cells of one measure; each empty one says of which kind it is and why. */
export interface MeasureCells {
  instrument: Cell;
  beneficiary: Cell;
  condition: Cell;
  rate: Cell;
  base: Cell;
  tiers: Cell;
  cap: Cell;
  scope: Cell;
  frequency: Cell;
  period: Cell;
  stacking: Cell;
  payer: Cell;
  agencies: Cell;
}

/** Returns the cells of a measure. */
export function measureCells(corpus: Corpus, measure: Support, at: Placed): MeasureCells {
  const kind = measureKind(measure);
  const { url } = ownEvidence(measure, at);
  const text = (value: string | null, otherwise: Blank): Cell => (value ? { kind: 'text', text: value } : otherwise);
  const unsaid = (what: string): Blank => blank('none', `这一条全文已看，没有写${what}`, at.clause.url);
  const unclear = (what: string): Blank => blank('vague', `原文只写“${short(measure.quote)}”，没有写清${what}`, url);
  return {
    instrument: { kind: 'text', text: measure.instrument },
    beneficiary: text(measure.beneficiary, unclear('对象')),
    condition: text(measure.condition, blank('na', '除对象外没有另设条件', url)),
    rate:
      measure.ratePercent === null
        ? noRate(kind, measure, url, unclear)
        : { kind: 'figure', text: rateText(measure), value: measure.ratePercent, most: measure.rateMaxPercent, url },
    base: text(
      measure.rateBase,
      kind === 'rate' || kind === 'relief' ? unclear('按什么算') : blank('na', '不按比例，没有计算基数', url),
    ),
    tiers: tiersCell(corpus, measure, at, kind, unclear),
    cap: capCell(corpus, measure, at, kind, unclear, unsaid),
    scope: text(scopeText(measure), measure.cap === null ? blank('na', '没有上限', url) : unclear('上限管什么')),
    frequency:
      kind === 'relief'
        ? blank('na', '少收税费，按期限执行，不分一次还是每年给', url)
        : frequencyCell(measure, unclear('给一次还是每年给')),
    period: text(measure.period, unsaid('期限')),
    stacking: text(measure.stacking, unsaid('能否与其他政策叠加')),
    payer: text(measure.payer, unsaid(kind === 'relief' ? '由谁让利' : '由哪级财政出')),
    agencies:
      measure.agencies.length > 0
        ? {
            kind: 'list',
            items: measure.agencies.map((agency) => ({
              text: shortAgency(agency, at),
              url: agencyUrl(corpus, agency),
            })),
          }
        : (dutyBlank(corpus, at) ?? unsaid('责任单位')),
  };
}

/** Returns how often money is given; what the text does not say in so many words is marked as inferred. */
function frequencyCell(measure: Support, otherwise: Blank): Cell {
  const frequency = frequencyOf(measure);
  if (!frequency) return otherwise;
  const { text, inferredFrom } = frequency;
  if (inferredFrom === null) return { kind: 'text', text };
  return { kind: 'text', text: `${text}（推断）`, note: `原文为“${short(inferredFrom)}”` };
}

function noRate(kind: MeasureKind, { instrument }: Support, url: string, unclear: (what: string) => Blank): Cell {
  if (kind === 'relief')
    return /^[减退]/u.test(instrument) ? unclear('减多少') : blank('na', `${instrument}，没有比例`, url);
  return kind === 'elsewhere' ? unclear('比例') : blank('na', '按定额给，不按比例', url);
}

function tiersCell(
  corpus: Corpus,
  measure: Support,
  at: Placed,
  kind: MeasureKind,
  unclear: (what: string) => Blank,
): Cell {
  const { url } = ownEvidence(measure, at);
  if (kind === 'elsewhere') return unclear('金额');
  if (kind === 'relief') return blank('na', '少收税费，不给钱', url);
  if (measure.tiers.length === 0) return blank('na', '按比例给，没有分档', url);
  const doubt = doubtOf(corpus, measure, at);
  const lead = commonLead(measure.tiers.map(({ condition }) => condition));
  const items = measure.tiers.map(({ condition, amount }) => ({
    label: condition.slice(lead.length),
    amount: `${boundWord(measure)}${moneyText(amount)}`,
    yuan: amount,
    url: moneyEvidence(measure, at, amount).url,
  }));
  return { kind: 'tiers', ...(lead === '' ? {} : { lead }), items, ...(doubt ? { doubt } : {}) };
}

function capCell(
  corpus: Corpus,
  measure: Support,
  at: Placed,
  kind: MeasureKind,
  unclear: (what: string) => Blank,
  unsaid: (what: string) => Blank,
): Cell {
  const { cap, capScope } = measure;
  if (cap === null) {
    if (kind !== 'fixed' && speaksOfCap(measure, at.clause.text))
      return blank('todo', '这一句写有上限，数额和是否也管这一项待人核对', ownEvidence(measure, at).url);
    if (kind === 'elsewhere') return unclear('上限');
    if (kind === 'relief') return blank('na', '少收税费，没有另设上限', ownEvidence(measure, at).url);
    return kind === 'fixed' ? blank('na', '定额，不必另设上限', ownEvidence(measure, at).url) : unsaid('上限');
  }
  const { url, own } = moneyEvidence(measure, at, cap);
  const doubt =
    measure.inferred.includes('cap') || !own
      ? blank('todo', '上限写在别的一项之后，是否也管这一项，待人核对', url)
      : doubtOf(corpus, measure, at, moneyText(cap));
  return {
    kind: 'figure',
    text: moneyText(cap),
    value: cap,
    url,
    ...(capScope ? { note: scopeText(measure) } : {}),
    ...(doubt ? { doubt } : {}),
  };
}

/** Says to what a cap applies; what only follows from other words (单个产品不重复享受) is marked as inferred. */
function scopeText({ capScope, inferred }: Support): string {
  return capScope === null ? '' : `${capScope}${inferred.includes('capScope') ? '（推断）' : ''}`;
}

/** Returns a doubt about the sums of a measure, where an editor noted a suspected error within its quote. */
function doubtOf(corpus: Corpus, measure: Support, at: Placed, about?: string): Blank | null {
  const note = recordsOf(corpus.notes, measure.clause).find(
    ({ kind, quote, reason }) =>
      kind === 'suspected-error' &&
      measure.quote.includes(quote) &&
      (about === undefined ? /[元万亿%\d]/u.test(quote + reason) : reason.includes(about)),
  );
  return note ? blank('todo', note.reason, ownEvidence(measure, at).url) : null;
}

/** Returns the measured quantity that all conditions begin with (年销售额首次达到…), said once above them. */
function commonLead(conditions: readonly string[]): string {
  const lead = /^年?(?:度)?(?:销售额|销售收入|营业收入|主营业务收入|产值)/u.exec(conditions[0] ?? '')?.[0] ?? '';
  return conditions.length > 1 && conditions.every((condition) => condition.startsWith(lead)) ? lead : '';
}

/** Returns an agency as its own level calls it: 新密市科工信局 in a text of 新密市 is 市科工信局. */
function shortAgency(agency: string, { page }: Placed): string {
  const { name } = page.document.region;
  if (!agency.startsWith(name)) return agency;
  const own = agency.slice(name.length);
  return /^(?:各|有关)/u.test(own) ? own : `${name.slice(-1)}${own}`;
}

function short(quote: string): string {
  return quote.length > 24 ? `${quote.slice(0, 23)}…` : quote;
}
