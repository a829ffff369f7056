import { codeVersion } from '../../lib/code-version.ts';

/** Where linking keeps what the next run takes, and for each document a checksum of all that its text and facts were made from. */
export interface KeptIn {
  folder: string;
  editions: ReadonlyMap<string, string>;
}

/** Code whose change may change what is kept. */
export const CODE = ['scripts/link', 'scripts/lib', 'src/domain'];

/** Returns the checksum of that code, and of the engine: only the same version of it is sure to read what it wrote. */
export async function keptVersion(): Promise<string> {
  return `${process.version}\n${await codeVersion(CODE)}\n`;
}
