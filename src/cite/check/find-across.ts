import { type Folded, fold } from './fold.ts';
import type { Entry, Library, LibraryPage } from './library.ts';

interface Flow {
  text: string;
  starts: { at: number; entry: Entry }[];
}

const flows = new WeakMap<LibraryPage, Flow>();

/** Finds words that run on from one clause into the next, numbers included; returns the clause in which they begin. */
export function findAcross(
  library: Library,
  parts: readonly string[],
  pages: readonly LibraryPage[] | null,
): Entry | null {
  const [first = '', ...rest] = parts;
  if (first.length < 8) return null;
  for (const page of pages ?? library.pages.values()) {
    const flow = flowOf(page);
    const at = flow.text.indexOf(first);
    if (at < 0 || !rest.every((part) => flow.text.indexOf(part, at) >= 0)) continue;
    return flow.starts.findLast((start) => start.at <= at)?.entry ?? null;
  }
  return null;
}

function flowOf(page: LibraryPage): Flow {
  const known = flows.get(page);
  if (known) return known;
  const flow: Flow = { text: '', starts: [] };
  for (const entry of page.entries) {
    if (entry.clause.inline) continue;
    const label: Folded = fold(ownLabel(entry));
    flow.starts.push({ at: flow.text.length, entry });
    flow.text += label.text + entry.folded.text;
  }
  flows.set(page, flow);
  return flow;
}

/** A paragraph repeats the labels of the clause it belongs to and has none of its own. */
function ownLabel(entry: Entry): string {
  const { id, labels } = entry.clause;
  return /-(?:p\d+|i\d+|r)$/.test(id) ? '' : (labels.at(-1) ?? '');
}
