/**
 * Offers “放入对照” in the margin of every clause of a document page. The buttons are made here and not in the page,
 * since they do nothing without a script and a long document would carry hundreds of them.
 */
export function offerInMargins(): void {
  const base = document.body.dataset['base'] ?? '/';
  const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : '';
  const page = /^policies\/([a-z0-9-]+(?:\/[a-z0-9-]+)?)\/(?:index\.html)?$/.exec(path)?.[1];
  if (!page) return;
  for (const clause of document.querySelectorAll<HTMLElement>('.text > .cl[id]')) {
    const row = clause.querySelector('.side > .row:last-child');
    if (!row) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['trayAdd'] = `${page}#${clause.id}`;
    row.append(button);
  }
}
