import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faults, look } from './look.ts';

/** Limits the racks of a tenant, reads what is used, raises the limit, and deletes it. */
export async function limitByClicks(page: Page, url: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${url}/settings?part=quotas`);
  await page.getByRole('button', { name: 'New quota' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tenant').selectOption('demo');
  await dialog.getByLabel('Kind').fill('Rock');
  await dialog.getByLabel('Limit').fill('many');
  await dialog.getByText(/^A whole number from 0/).waitFor();
  await dialog.getByLabel('Limit').fill('4');
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Create quota' }).click();
  await dialog.getByRole('alert').filter({ hasText: 'Rack' }).waitFor({ timeout: 30_000 });
  await dialog.getByLabel('Kind').fill('Rack');
  await dialog.getByRole('button', { name: 'Create quota' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Rack' });
  await row.getByText(/^\d+ of 4$/).waitFor({ timeout: 30_000 });
  await row.getByRole('button', { name: 'Change' }).click();
  await dialog.getByLabel('Limit').fill('40');
  await dialog.getByRole('button', { name: 'Change' }).click();
  await row.getByText(/^\d+ of 40$/).waitFor({ timeout: 30_000 });
  await look(page, 'quotas-set', page.url());
  await row.getByRole('button', { name: 'Delete' }).click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await row.waitFor({ state: 'detached', timeout: 30_000 });
}
