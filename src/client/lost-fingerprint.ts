import { sitePath } from './site-path.ts';

/**
 * Leads `/v/<fingerprint>` without a page of its own (a slip of the pen, or more fingerprints than pages are made for)
 * to the page that looks it up.
 */
const typed = /\/v\/([0-9a-f]{8})\/?$/i.exec(location.pathname)?.[1];
if (typed) location.replace(sitePath(`/v/?f=${typed.toLowerCase()}`));
