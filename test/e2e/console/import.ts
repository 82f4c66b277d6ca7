import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faults, look, picture, settled } from './look.ts';

const FAULTY = `site: { name: CLICKED1 }
racks:
  - name: A1
    units: 47
  - name: A2
    location: Nowhere/Row
`;
const SITE = FAULTY.replace('    location: Nowhere/Row\n', '');
const CHANGED = `${SITE.replace('47', '42').replace('  - name: A2\n', '')}prune: [racks]\n`;

const WITH_SERVER = `${SITE}servers:
  - name: clicked-server
    bmc: { address: "https://127.0.0.1:2", credential: { env: NEW_BMC } }
`;

/** Imports a site by clicks: a fault with its line, a plan, its doing, a second plan, and a change with a deletion. */
export async function importByClicks(page: Page, url: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${url}/import`);
  await settled(page);
  const text = page.getByLabel(/^Site file/);
  const plan = page.getByRole('button', { name: 'Plan', exact: true });
  const apply = page.getByRole('button', { name: 'Apply' });
  await text.fill(FAULTY);
  await text.press('Control+Enter');
  await page.getByText('there is no location "Nowhere/Row"').waitFor({ timeout: 30_000 });
  expect(await page.locator('[data-fault]').innerText()).toBe('✗ 6');
  expect(await apply.isDisabled()).toBe(true);
  expect(await faults(page)).toEqual([]);
  await picture(page, 'import-with-fault-light-1280');
  await page.getByRole('button', { name: 'Line 6, column 15' }).click();
  expect(await text.evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(
    FAULTY.indexOf('Nowhere'),
  );

  await text.fill(SITE);
  await page.getByText('It has changed since').waitFor();
  await plan.click();
  await page.getByRole('region', { name: 'Rack' }).getByText('2 to create').waitFor();
  await page.getByLabel('Reason').fill('A new site');
  await apply.click();
  await page.getByRole('heading', { name: 'Applied' }).waitFor({ timeout: 30_000 });
  await plan.click();
  await page.getByText('everything is as the file says').waitFor();
  expect(await apply.isDisabled()).toBe(true);

  await text.fill(CHANGED);
  await plan.click();
  await page.getByText('1 to change, 1 to delete').first().waitFor();
  const units = page.getByRole('listitem').filter({ hasText: 'units' }).last();
  expect(await units.locator('del').innerText()).toBe('47');
  expect(await units.locator('ins').innerText()).toBe('42');
  expect(await faults(page)).toEqual([]);
  await picture(page, 'import-plan-light-1280');

  await text.fill(WITH_SERVER);
  await plan.click();
  await page
    .getByText(/NEW_BMC/)
    .filter({ hasText: /credential/i })
    .first()
    .waitFor({ timeout: 30_000 });
  await page.getByLabel('User of NEW_BMC').fill('root');
  await page.getByLabel('Password of NEW_BMC').fill('a secret');
  await page.getByText('It has changed since').waitFor();
  await plan.click();
  await page.getByRole('region', { name: 'Server' }).getByText('1 to create').waitFor({ timeout: 30_000 });
  expect(await faults(page)).toEqual([]);
  await picture(page, 'import-credentials-light-1280');

  await page.getByRole('combobox', { name: 'Site', exact: true }).selectOption('CLICKED1');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('CLICKED1.yaml');
  expect(await readFile(await download.path(), 'utf8')).toContain('- name: A2');
  await look(page, 'import', `${url}/import`);
}
