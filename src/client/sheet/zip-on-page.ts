import { type Zippable, zipSync } from 'fflate';

export { strToU8, zipSync } from 'fflate';

/** Zips files as `zip` of fflate does, on the page itself; stands in for it where the XLSX library asks (`zip-on-page.ts` of the integrations). */
export function zip(files: Zippable, done: (error: Error | null, zipped: Uint8Array | null) => void): void {
  let zipped: Uint8Array;
  try {
    zipped = zipSync(files);
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)), null);
    return;
  }
  done(null, zipped);
}
