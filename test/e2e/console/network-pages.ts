import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faults, look } from './look.ts';

/** Opens a switch: what was reported of a port and differs, and the trace of that port. */
export async function traceByClicks(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/networks`);
  await page.getByRole('link', { name: 'leaf-1' }).click();
  await page.getByRole('link', { name: 'C-17: trace up-1' }).click();
  await page.getByRole('listitem').filter({ hasText: 'spine-1 up-1' }).waitFor();
  const differences = page.getByRole('group', { name: 'Differences' });
  await differences.getByRole('row', { name: /up-1 speed 25000 10000 collector/ }).waitFor();
  await look(page, 'network-device', page.url());
}

/** Opens a block: what is free in it, and what was done to one of its addresses. */
export async function addressByClicks(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/ipam`);
  await page.getByRole('link', { name: '10.30.4.0/24' }).click();
  await page.getByText('10.30.4.221 – 10.30.4.254').waitFor();
  await page.getByRole('link', { name: 'History of 10.30.4.9' }).click();
  const history = page.getByRole('region', { name: 'History of 10.30.4.9' });
  await history.getByRole('listitem').filter({ hasText: 'Storage gateway' }).waitFor({ timeout: 30_000 });
  expect(await faults(page)).toEqual([]);
}
