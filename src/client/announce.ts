/** Says a short message to assistive technology through the page's live region. */
export function announce(message: string): void {
  const live = document.getElementById('live');
  if (!live) return;
  live.textContent = '';
  // A separate task, so that the same message said twice is read twice.
  setTimeout(() => {
    live.textContent = message;
  }, 30);
}
