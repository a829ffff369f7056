import type { Citation, FormatOptions } from '../citation.ts';
import { quoted } from '../quoted.ts';

/** Returns what the note field of a record for reference managers holds: the place, and the words where asked for. */
export function note(citation: Citation, options: FormatOptions): string {
  return [citation.pin, options.words ? quoted(citation.words) : ''].filter(Boolean).join('：');
}
