/** The formats a source may have besides plain text. */
export type SourceFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf';

/** What a page or file says about itself outside its text; each may be wrong and is only offered to `npm run new`. */
export interface Facts {
  title?: string;
  docNumber?: string;
  issuer?: string;
  /** YYYY-MM-DD */
  issuedOn?: string;
  url?: string;
}

/** The text taken out of a file: what every later stage takes for the source. */
export interface Extracted {
  /** Lines divided by LF; a paragraph is a line, a table row a line with its cells divided by tabs. */
  text: string;
  facts: Facts;
  /** What was left out and why, for the reader of the diagnostics; empty where nothing was. */
  remarks: string[];
}

/** Thrown where a file holds no text that can be taken out; the message says what to do. */
export class ExtractError extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.name = 'ExtractError';
    this.hint = hint;
  }
}
