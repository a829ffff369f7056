/** A page out of sight is not painted: what waits for it goes on after so many ms. */
const UNSEEN = 150;

/** Resolves when what stands on the page now has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNSEEN);
  });
}
