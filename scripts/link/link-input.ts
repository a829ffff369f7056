import type { Texts } from '../../src/domain/corpus.ts';
import type { Reference, Topic } from '../../src/domain/fact.ts';

/** What linking reads: the texts, and the facts that were found in them. */
export interface LinkInput extends Texts {
  topics: readonly Topic[];
  references: readonly Reference[];
}
