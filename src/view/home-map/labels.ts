import type { PolicyDocument } from '../../domain/document.ts';
import { shortName } from '../../domain/short-name.ts';
import { phrases } from '../phrases.ts';
import { validityView } from '../validity.ts';
import { BAR, LEAST_LABEL, type MapBar } from './shape.ts';

const TITLE_SIZE = 16;
/** Widths of the characters of a note. */
const LETTER = 13;
const DIGIT = 7;
const LINE = 20;

/** Returns the room that a bar’s note needs beside the next one: a number of a document does not break. */
export function roomFor(document: PolicyDocument): number {
  const words = [...metaOf(document, document.issuedOn ?? '')];
  const drawn = words.reduce((sum, char) => sum + (/[\d-]/.test(char) ? DIGIT : LETTER), 0);
  return Math.max(LEAST_LABEL, drawn + LETTER);
}

/** Returns the places of a bar’s title, in at most two lines of a width in pixels, and note: above it, or below it. */
export function labels(
  document: PolicyDocument,
  builtOn: string,
  room: number,
  top: number,
  below: boolean,
): Pick<MapBar, 'titleLines' | 'meta'> {
  const [lines, meta] = [wrap(shortName(document), room), metaOf(document, builtOn)];
  const first = below ? top + BAR + 20 : top - 32 - (lines.length - 1) * LINE;
  const titleLines = lines.map((text, at) => ({ text, y: first + at * LINE }));
  return { titleLines, meta: { text: meta, y: below ? first + lines.length * LINE - 1 : top - 13 } };
}

/** Breaks a title into at most two lines of a width in pixels, at words of the language. */
function wrap(title: string, room: number): string[] {
  const fits = Math.floor(room / TITLE_SIZE);
  if (title.length <= fits) return [title];
  const lines = [''];
  // Two lines of like length look calmer than a full one and a rest.
  const even = Math.min(fits, Math.ceil(title.length / 2) + 1);
  for (const phrase of phrases(title)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + phrase.length > even && lines.length < 2) lines.push(phrase);
    else lines[lines.length - 1] = line + phrase;
  }
  return lines.map((line) => (line.length > fits ? `${line.slice(0, fits - 1)}…` : line));
}

function metaOf(document: PolicyDocument, builtOn: string): string {
  const parts = document.parts.length > 0 ? `　${document.parts.length} 篇` : '';
  return `${document.docNumber ?? document.issuedOn ?? ''}${parts}　${validityView(document, builtOn).word}`;
}
