import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openSite } from './built-site.ts';
import { shifts, watchShifts } from './shifts.ts';

let site: BuiltSite;
let slow: Server;

/** Stops before every link, button and box of the header for as long as a browser needs to paint what it has. */
const PAUSE_MS = 40;
function pieces(page: string): string[] {
  const [from, to] = [page.indexOf('<header'), page.indexOf('</header>')];
  return [page.slice(0, from), ...page.slice(from, to).split(/(?=<(?:a|button|form|nav|li)\b)/), page.slice(to)];
}

beforeAll(async () => {
  site = await openSite();
  const { origin } = new URL(site.served.url);
  slow = createServer(async (request, response) => {
    const answer = await fetch(origin + request.url);
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type });
    if (!type.startsWith('text/html')) return response.end(Buffer.from(await answer.arrayBuffer()));
    for (const piece of pieces(await answer.text())) {
      response.write(piece);
      await wait(PAUSE_MS);
    }
    return response.end();
  }).listen(0);
});
afterAll(async () => {
  slow.closeAllConnections();
  slow.close();
  await site.close();
});

describe.each([1440, 390, 320])('a header that arrives piece by piece, %i px wide', (width) => {
  it.each(['/', '/search/', '/policies/'])('stands still on %s', async (path) => {
    const { page } = await site.blank({ viewport: { width, height: 880 }, isMobile: width < 500 });
    await watchShifts(page);
    await page.goto(`http://127.0.0.1:${(slow.address() as AddressInfo).port}${path}`, { waitUntil: 'load' });
    await wait(200);
    expect((await shifts(page)).filter((moved) => moved.includes('.tools'))).toEqual([]);
    await page.context().close();
  });
});
