import { spokenPin } from '../spoken-pin.ts';
import type { Entry, LibraryPage } from './library.ts';
import { type PinStep, readPin } from './read-pin.ts';
import { matchSteps } from './resolve-pin.ts';
import { type Verdict, verdict } from './verdict.ts';

/** Returns what is said of a place that a text does not have: how far it goes there, and what to look at instead. */
export function missingPlace(page: LibraryPage, pin: string): Verdict {
  const steps = readPin(pin, 0)?.steps ?? [];
  const name = page.part ? '这个文本' : '这件文件';
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const [head] = matchSteps(page, steps.slice(0, length));
    const wrong = steps[length];
    if (!head || !wrong) continue;
    const children = page.entries.filter(({ clause }) =>
      isChildNumber(clause.num, head.clause.num, clause.labels.length),
    );
    const first = children[0];
    const last = children.at(-1);
    if (!first || !last)
      return verdict('missing', `${name}的${spokenPin(head.clause.pin)}下面不再分条，没有${word(wrong)}。`, {
        nearby: [head],
      });
    const reach = `${name}的${spokenPin(head.clause.pin)}到${last.clause.labels.at(-1) ?? ''}为止，没有${word(wrong)}。`;
    return verdict('missing', `${reach}条号相近的请核对。`, { nearby: near(page, head, steps, [first, last]) });
  }
  const parts = page.entries.filter(({ clause }) => clause.num.length === 1 && clause.labels.length === 1);
  const last = parts.at(-1);
  const reach = last ? `${name}到${last.clause.labels[0] ?? ''}为止，` : '';
  const alike = sameTail(page, steps);
  return verdict('missing', `${reach}没有${pin}。`, { nearby: alike.length > 0 ? alike : last ? [last] : [] });
}

/** Returns the clauses of the same depth whose last numbers are those written, as many of them as any clause has. */
function sameTail(page: LibraryPage, steps: readonly PinStep[]): Entry[] {
  const values = steps.map((step) => (step.kind === 'number' ? step.value : null));
  if (values.length < 2 || values.includes(null)) return [];
  const numbered = page.entries.filter(
    ({ clause: { num, labels } }) => num.length === values.length && labels.length === num.length,
  );
  for (let from = 1; from < values.length; from += 1) {
    const same = numbered.filter(({ clause: { num } }) =>
      values.slice(from).every((value, at) => num[from + at] === value),
    );
    // Paragraphs and lines below a number have its number too; the first of each is the number itself.
    const first = new Map([...same].reverse().map((entry) => [entry.clause.num.join('-'), entry]));
    if (first.size > 0) return [...first.values()].reverse().slice(0, 3);
  }
  return [];
}

function isChildNumber(num: readonly number[], parent: readonly number[], labels: number): boolean {
  return num.length === parent.length + 1 && labels === num.length && parent.every((value, i) => num[i] === value);
}

/** First and last below the place that exists, and the clause elsewhere in the same part whose number is the one written. */
function near(page: LibraryPage, head: Entry, steps: readonly PinStep[], ends: Entry[]): Entry[] {
  const wanted = steps.at(-1);
  const value = wanted?.kind === 'number' ? wanted.value : null;
  const same = page.entries.filter(
    ({ clause: { num } }) => num.length === steps.length && num[0] === head.clause.num[0] && num.at(-1) === value,
  );
  return [...new Set([...same.slice(0, 1), ...ends])].slice(0, 3);
}

function word(step: PinStep): string {
  switch (step.kind) {
    case 'number':
      return step.word.replace(/[.．、]$/u, '');
    case 'paragraph':
      return `第${step.value}段`;
    case 'enumeration':
      return `第${step.value}项`;
    case 'heading':
    case 'role':
      return step.text;
  }
}
