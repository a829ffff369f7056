import type { MeasureName } from '../../domain/editorial.ts';

/** A measure with all ways in which it is written; the first is its name. */
type Forms = readonly [name: string, ...also: string[]];

/** Finds measures that policies call by a fixed name (事项). */
export interface MeasureFinder {
  /** Returns the measures that a text calls by their name, each once, in the order of the text. */
  named(text: string): Forms[];
  /** Returns the measure that a name is the name of, or null. */
  called(name: string): Forms | null;
}

/** Returns a finder of the measures of a vocabulary; of two names in one place it takes the longer. */
export function measureFinder(measures: readonly MeasureName[]): MeasureFinder {
  const byForm = new Map(
    measures.flatMap(({ name, also }) => {
      const forms: Forms = [name, ...also];
      return forms.map((form) => [form, forms] as const);
    }),
  );
  const alternatives = [...byForm.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(SPECIAL, '\\$&'));
  const any = alternatives.length > 0 ? new RegExp(alternatives.join('|'), 'gu') : null;
  return {
    called: (name) => byForm.get(name) ?? null,
    named: (text) => {
      const found = new Set<Forms>();
      for (const [form] of any ? text.matchAll(any) : []) {
        const forms = byForm.get(form);
        if (forms) found.add(forms);
      }
      return [...found];
    },
  };
}

const SPECIAL = /[.*+?^${}()|[\]\\/]/gu;
