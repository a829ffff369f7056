/** Opens the page of a pair that the address names by `?a=…&b=…`, or `?from=…&to=…`, in either order. */
const asked = new URLSearchParams(location.search);
const [a, b] = [asked.get('a') ?? asked.get('from'), asked.get('b') ?? asked.get('to')];

for (const row of document.querySelectorAll<HTMLTableRowElement>('table[data-pairs] tr[data-a]')) {
  const { a: one, b: two } = row.dataset;
  if (!a || !b || !((one === a && two === b) || (one === b && two === a))) continue;
  const link = row.querySelector<HTMLAnchorElement>('a[href]');
  if (link) location.replace(link.href);
}
