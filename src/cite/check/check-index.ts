import type { Level } from '../../domain/level.ts';

/** What the memo checker knows of the corpus: `cite/index.json`, loaded only when a memo is checked. */
export interface CheckIndex {
  /** YYYY-MM-DD. */
  builtOn: string;
  documents: CheckDocument[];
  clauses: CheckClause[];
  /** id → texts that stood there before, in order; ids that are gone have all their texts here. */
  former: Record<string, FormerText[]>;
  /** id that is gone, or stands for another text now → id where the text published there is. */
  moved: Record<string, string>;
  /** Documents that the texts name but the site does not have. */
  mentions: { title: string | null; docNumber: string | null; clause: string }[];
}

export interface CheckDocument {
  id: string;
  title: string;
  shortTitle: string;
  docNumber: string | null;
  issuer: string | null;
  /** YYYY-MM-DD. */
  issuedOn: string | null;
  level: Level;
  parts: { id: string; title: string }[];
}

export interface CheckClause {
  id: string;
  /** The place as it is cited, 四（二）2. or 主送机关. */
  pin: string;
  num: number[];
  labels: string[];
  heading: string | null;
  text: string;
  fingerprint: string;
  parent: string | null;
  /** True where the text also stands inside the parent’s. */
  inline: boolean;
}

export interface FormerText {
  fingerprint: string;
  words: string | null;
}
