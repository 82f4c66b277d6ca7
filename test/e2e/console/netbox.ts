import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faults, look, picture, settled } from './look.ts';

const TOKEN = 'token-of-the-netbox';
const LISTS: Readonly<Record<string, readonly object[]>> = {
  'dcim/sites': [{ id: 1, name: 'NETBOX1', status: { value: 'active' } }],
  'dcim/racks': [
    { id: 1, name: 'N01', site: { id: 1 }, u_height: 42, status: { value: 'active' } },
    { id: 2, name: 'N02', site: { id: 1 }, u_height: 48, status: { value: 'active' } },
  ],
  'circuits/providers': [{ id: 1, display: 'Carrier', name: 'Carrier' }],
};

/** A small NetBox with these lists, which answers who has the token. */
async function startNetBox(): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/u, '').replaceAll(/^\/api\/|\/$/gu, '');
    const isKnown = request.headers.authorization?.endsWith(TOKEN) === true;
    const body = isKnown ? answerTo(path) : { detail: 'Invalid token' };
    response.writeHead(isKnown ? 200 : 403, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

function answerTo(path: string): object {
  if (path === 'status') return { 'netbox-version': '4.4.1' };
  const results = LISTS[path];
  if (results !== undefined) return { count: results.length, next: null, results };
  const below = Object.keys(LISTS).filter((list) => list.startsWith(`${path}/`));
  return Object.fromEntries(below.map((list) => [list.slice(path.length + 1), `/api/${list}/`]));
}

/** Imports a NetBox by clicks: a refused token, a plan, its doing, and nothing left to change. */
export async function importNetBoxByClicks(page: Page, url: string): Promise<void> {
  const netbox = await startNetBox();
  try {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${url}/import`);
    await settled(page);
    await page.getByRole('link', { name: 'NetBox' }).click();
    const plan = page.getByRole('button', { name: 'Plan', exact: true });
    expect(await plan.isDisabled()).toBe(true);
    await page.getByLabel('URL').fill(netbox.url);
    await page.getByLabel('Token').fill('another');
    await page.getByRole('combobox', { name: 'Tenant' }).selectOption('demo');
    await plan.click();
    await page.getByRole('list', { name: 'Faults' }).getByText('FORBIDDEN').waitFor({ timeout: 60_000 });
    await page.getByLabel('Token').fill(TOKEN);
    await page.getByLabel(/^Device roles/).fill('edge = thing');
    await page.getByText(/^Line 1: write role = kind/).waitFor();
    await page.getByLabel(/^Device roles/).fill('edge = router');
    await plan.click();
    await page.getByRole('region', { name: 'Rack' }).getByText('2 to create').waitFor({ timeout: 60_000 });
    await page.getByRole('region', { name: 'Left out' }).getByText('Carrier').waitFor();
    expect(await faults(page)).toEqual([]);
    await picture(page, 'import-netbox-light-1280');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('heading', { name: 'Applied' }).waitFor({ timeout: 60_000 });
    await plan.click();
    await page.getByText('everything is as the NetBox says').waitFor({ timeout: 60_000 });
    const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    expect(stored).not.toContain(TOKEN);
    await look(page, 'import-netbox', `${url}/import?from=netbox`);
  } finally {
    netbox.server.closeAllConnections();
    netbox.server.close();
  }
}
