import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faults, picture } from './look.ts';

/** Gives a group a role, sees it in the list, and withdraws it. */
export async function assignByClicks(page: Page, url: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${url}/settings?part=roles`);
  await page.getByRole('button', { name: 'Assign a role' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tenant').selectOption('demo');
  await dialog.getByLabel('Role', { exact: true }).selectOption('OPERATOR');
  await dialog.getByLabel('Who has it').selectOption('GROUP');
  await dialog.getByLabel('Name').fill('night-shift');
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Assign' }).click();
  const row = page.getByRole('row').filter({ hasText: 'night-shift' });
  await row.getByText('Operator').waitFor({ timeout: 30_000 });
  await picture(page, 'roles-light-1280');
  await row.getByRole('button', { name: 'Withdraw' }).click();
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await row.waitFor({ state: 'detached', timeout: 30_000 });
}
