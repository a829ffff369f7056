/** Why a file cannot be checked, in words for the person who chose it. */
export class MemoError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MemoError';
  }
}
