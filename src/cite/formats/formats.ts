import type { Format } from '../citation.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { gbt7714 } from './gbt7714.ts';
import { law } from './law.ts';
import { link } from './link.ts';
import { markdown } from './markdown.ts';
import { memo } from './memo.ts';
import { rich } from './rich.ts';
import { ris } from './ris.ts';

/** Every way of citing, in the order of the menu; the first is the default. */
export const FORMATS: readonly Format[] = [memo, gbt7714, law, markdown, rich, link, bibtex, ris, cslJson];
