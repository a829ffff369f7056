/** Returns a query as it stands in an address, with its `?`, or '' where it is empty (`size` came with Chromium 113). */
export function queryText(query: URLSearchParams): string {
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
