import type { Support } from '../../domain/fact.ts';
import type { Placed } from '../table/place.ts';
import { quoteUrl } from '../table/quote-url.ts';
import { moneyForms } from './money.ts';

/** The words that hold a sum or rate of a measure, and whether they stand in the measure’s own quote. */
export interface Evidence {
  quote: string;
  own: boolean;
  url: string;
}

/** Returns the words that print a sum: the measure’s quote, or the sentence of the clause that holds it. */
export function moneyEvidence(measure: Support, at: Placed, yuan: number): Evidence {
  const forms = moneyForms(yuan);
  const holds = (text: string): boolean => forms.some((form) => text.includes(form));
  if (holds(measure.quote)) return evidence(at, measure.quote, true);
  const sentence = at.clause.text.split(/(?<=[。；，])/u).find(holds);
  return evidence(at, sentence?.replace(/[。；，]$/u, '') ?? measure.quote, sentence === undefined);
}

/** Returns the quote of a measure as evidence. */
export function ownEvidence(measure: Support, at: Placed): Evidence {
  return evidence(at, measure.quote, true);
}

function evidence(at: Placed, quote: string, own: boolean): Evidence {
  return { quote, own, url: quoteUrl(at.clause, quote) };
}
