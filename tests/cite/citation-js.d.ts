/** The few names the tests use; the packages have no types of their own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string);
    readonly data: unknown[];
  }
  export const plugins: { list(): string[] };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
