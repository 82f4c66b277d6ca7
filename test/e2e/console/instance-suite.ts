import { expect, test } from 'vitest';
import { faults, look, picture } from './look.ts';
import type { Scene } from './scene.ts';

/** The life of an instance as a person lives it in the console. */
export function instanceSuite(scene: () => Scene): void {
  test('an instance lives by clicks: created after a review, shown, decommissioned', async () => {
    const { page, url } = scene();
    await page.goto(`${url}/instances/create`);
    await page.getByLabel('Host name').fill('clicked-1');
    await page.getByLabel('Site', { exact: true }).selectOption('dc1');
    await page.getByLabel('Image').selectOption({ index: 1 });
    await page.getByLabel('User-data').fill('#cloud-config\npackages: [nginx');
    await page.getByText(/^Line \d+, column \d+/).waitFor();
    await page.getByLabel('User-data').fill('#cloud-config\npackages: [nginx]\n');
    await page.getByText('A cloud-config').waitFor();
    await picture(page, 'instance-create-light-1280');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByText(/available servers? ha(s|ve) what the instance needs/).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Create instance' }).click();
    await page.getByRole('definition').filter({ hasText: 'Succeeded' }).waitFor({ timeout: 60_000 });
    await page.getByRole('definition').getByRole('link', { name: 'clicked-1' }).click();
    await page.getByRole('heading', { level: 1, name: 'Active' }).waitFor({ timeout: 30_000 });
    await look(page, 'instance', page.url());
    await page.getByRole('button', { name: 'Decommission' }).click();
    const dialog = page.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: 'Decommission' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByLabel('Ticket').fill('CHG-1');
    await dialog.getByLabel('Type clicked-1 to confirm').fill('clicked-1');
    await confirm.click();
    await page.getByRole('definition').filter({ hasText: 'Succeeded' }).waitFor({ timeout: 60_000 });
    await page.goto(`${url}/audit?ticket=CHG-1`);
    await page.getByText('instance decommission requested').waitFor({ timeout: 30_000 });
    await page.goto(`${url}/instances?state=DELETED`);
    await page.getByRole('link', { name: 'clicked-1' }).waitFor();
    await look(page, 'instances', `${url}/instances`);
  });
}
