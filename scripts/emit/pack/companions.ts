/** Fetched only: nobody opens them by a link, so the script that holds them is enough. */
const SCRIPT_ONLY = [
  /^compare\/clauses\/texts\/.*\.json$/,
  /^excerpt\/texts\/.*\.json$/,
  /^search\/words\.json$/,
  /^cite\/.*\.json$/,
  /^v\/.*\.json$/,
  // Workers: a page in a folder may start none from a file, so it starts them from what it read.
  /^assets\/[^/]*-worker-[^/]*\.js$/,
];
/**
 * Files that the site’s scripts fetch: the search index and its words, texts to compare and to collect, fingerprints,
 * what the memo checker needs, and sources to verify.
 */
const FETCHED = [...SCRIPT_ONLY, /^pagefind\/(?!pagefind\.js$)/, /^policies\/[^/]+\/source\/[^/]+\.(?!html$)[a-z]+$/];
/** Files that mean nothing in a folder: for search engines and for a server. */
const LEFT_OUT = [/^sw\.js$/, /^robots\.txt$/, /^sitemap.*\.xml$/, /^pagefind\//];

/** Tells whether a file of the site must be readable by scripts of the offline edition. */
export function isFetched(path: string): boolean {
  return FETCHED.some((pattern) => pattern.test(path));
}

/** Tells whether a file goes into the offline edition as it is. */
export function isKept(path: string): boolean {
  return ![...LEFT_OUT, ...SCRIPT_ONLY].some((pattern) => pattern.test(path));
}

/** Returns the script that hands a file over to the page. */
export function companion(path: string, bytes: Uint8Array): string {
  return `duiduFile(${JSON.stringify(path)},"${Buffer.from(bytes).toString('base64')}")\n`;
}
