/** What is cited: a document or one clause of it, with everything a format may print. */
export interface Citation {
  /** Global clause id, or the page key where a whole document is cited. */
  id: string;
  title: string;
  /** Title of the enclosed text (文件所附), where the clause stands in one. */
  partTitle: string | null;
  docNumber: string | null;
  issuer: string | null;
  /** YYYY-MM-DD. */
  issuedOn: string | null;
  /** The place (条次) as printed, e.g. 四（二）2.; empty for a whole document. */
  pin: string;
  /** Absolute address with fingerprint and anchor. */
  url: string;
  /** YYYY-MM-DD, the day on which it is cited. */
  accessedOn: string;
  /** The words to quote. */
  words: string;
}

/** What the reader chose beside the format. */
export interface FormatOptions {
  words: boolean;
  link: boolean;
  /** False for a printed source: [Z] in place of [EB/OL], and no address. */
  online: boolean;
}

/** What goes to the clipboard: plain text always, HTML only where formatting is the point. */
export interface Copied {
  text: string;
  html: string | null;
}

/** One way of citing. */
export interface Format {
  id: string;
  /** What the menu calls it. */
  label: string;
  /** What it is for, in a few words. */
  hint: string;
  format(citation: Citation, options: FormatOptions): Copied;
}
