import type { Meta } from '../../../src/domain/document.ts';
import { lostBreaks } from '../../../src/domain/lost-breaks.ts';
import { withCharacters } from '../../../src/domain/radicals.ts';
import { splitLines } from '../../../src/domain/source.ts';
import type { Facts } from '../extract/extracted.ts';
import { guessDate } from './date.ts';
import { fieldsOf } from './fields.ts';
import { guessIssuer } from './issuer.ts';
import { guessNumber } from './number.ts';
import { ENDING } from './printed-titles.ts';
import { guessRegion } from './region.ts';
import { guessTitle } from './title.ts';

/** How sure a guess is: read off a place made for it, off a phrase, or off mere occurrence. */
export type Confidence = 'high' | 'medium' | 'low';

/** One guessed field with the words it rests on; a null value means that the text does not say. */
export interface Guess<T = string | null> {
  value: T;
  confidence: Confidence;
  ground: string;
}

/** What a document seems to say about itself; nothing is made up. */
export interface Guesses {
  title: Guess<string>;
  docNumber: Guess;
  issuer: Guess;
  region: Guess<string>;
  level: Guess<Meta['level']>;
  issuedOn: Guess;
}

/** Guesses the metadata of a document from its text and from what its page says of itself. */
export function guessMeta(text: string, pageFacts: Facts, fallbackTitle: string): Guesses {
  const whole = withCharacters(text);
  const lines = splitLines(whole)
    .flatMap(({ start, end }) => divided(whole.slice(start, end)))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const fields = fieldsOf(lines);
  // The name of a site or of its column gives way to the title in a field above the text.
  const named = [pageFacts.title, fields.title].find((name) => name && ENDING.test(name.replace(/\s/g, '')));
  const facts = { ...fields, ...pageFacts, ...(named ? { title: named } : {}) };
  const title = guessTitle(lines, facts, fallbackTitle);
  const docNumber = guessNumber(lines, facts);
  const issuedOn = guessDate(lines, facts, title.value);
  const issuer = guessIssuer(lines, facts, title.value);
  const { region, level } = guessRegion(issuer.value, title.value, docNumber.value, text);
  return { title, docNumber, issuer, region, level, issuedOn };
}

/** The lines of a line that lost its breaks. */
function divided(line: string): string[] {
  const bounds = [0, ...lostBreaks(line), line.length];
  return bounds.slice(1).map((to, index) => line.slice(bounds[index], to));
}

/** Returns the guesses as the record that `meta.yaml` holds. */
export function metaOf(guesses: Guesses, facts: Facts): Meta {
  return {
    title: guesses.title.value,
    docNumber: guesses.docNumber.value,
    issuer: guesses.issuer.value,
    region: guesses.region.value,
    level: guesses.level.value,
    issuedOn: guesses.issuedOn.value,
    retrievedFrom: facts.url ?? null,
    retrievedOn: null,
  };
}
