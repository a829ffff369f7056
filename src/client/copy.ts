/** Copies text; returns false where the browser refuses, then the caller leaves it selected for the reader to copy. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
