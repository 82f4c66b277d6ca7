import type { Locator, Page } from 'playwright-core';
import { settled } from './look.ts';

/** What the README's first five things are done with, and what keeps a picture of each. */
export interface FirstFive {
  readonly url: string;
  /** At which an operator has signed in. */
  readonly operator: Page;
  /** At which a member has signed in. */
  readonly member: Page;
  readonly keep: (page: Page, name: string) => Promise<void>;
}

const PATIENCE = { timeout: 120_000 };

/** The README's first five things, done by clicks: the fleet, an instance, its operation, its end, and an approval. */
export async function doFirstFive({ url, operator, member, keep }: FirstFive): Promise<void> {
  await operator.goto(`${url}/servers`);
  await operator.getByLabel('State').selectOption('AVAILABLE');
  await operator.getByText(/^\d+ servers?$/).waitFor();
  await operator.getByRole('row', { name: 'sim-' }).first().waitFor();
  await keep(operator, '1-fleet');

  await request(operator, url, { hostname: 'web-2', profile: undefined, keepAs: ['2-provision', keep] });
  await ended(operator);
  await operator.mouse.move(0, 0);
  await keep(operator, '3-operation');

  await operator.getByRole('definition').getByRole('link', { name: 'web-2' }).click();
  await operator.getByRole('heading', { level: 1, name: 'Active' }).waitFor(PATIENCE);
  await operator.getByRole('button', { name: 'Decommission' }).click();
  const dialog = operator.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('No longer needed');
  await dialog.getByLabel('Type web-2 to confirm').fill('web-2');
  await dialog.getByText(/^▼ Point of no return/).waitFor();
  await keep(operator, '4-decommission');
  await dialog.getByRole('button', { name: 'Decommission' }).click();
  await ended(operator);

  await request(member, url, { hostname: 'db-1', profile: 'approved', keepAs: undefined });
  await member.getByText('This plan waits for an approval').waitFor(PATIENCE);
  await operator.goto(`${url}/approvals`);
  await operator.getByRole('link', { name: 'Provision db-1' }).click(PATIENCE);
  const approve = operator.getByRole('button', { name: 'Approve' });
  await approve.waitFor(PATIENCE);
  await keep(operator, '5-approval');
  await approve.click();
  await ended(operator);
}

async function request(
  page: Page,
  url: string,
  {
    hostname,
    profile,
    keepAs,
  }: {
    readonly hostname: string;
    readonly profile: string | undefined;
    readonly keepAs: readonly [string, FirstFive['keep']] | undefined;
  },
): Promise<void> {
  await page.goto(`${url}/instances/create`);
  await settled(page);
  await page.getByLabel('Host name').fill(hostname);
  await page.getByLabel('Site', { exact: true }).selectOption('dc1');
  await choose(page.getByLabel('Image'), /demo-linux-1/);
  if (profile !== undefined) await choose(page.getByLabel('Profile'), new RegExp(`^${profile}`));
  await page.getByLabel('User-data').fill('#cloud-config\npackages: [nginx]\n');
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByText(/available servers? ha(s|ve) what the instance needs/).waitFor();
  await page.getByText(/^▼ Point of no return/).waitFor();
  if (keepAs !== undefined) await keepAs[1](page, keepAs[0]);
  await page.getByRole('button', { name: 'Create instance' }).click();
  await page.getByRole('heading', { name: 'Steps' }).waitFor(PATIENCE);
}

/** Chooses the first option whose text fits. */
async function choose(select: Locator, text: RegExp): Promise<void> {
  const name = await select.locator('option').filter({ hasText: text }).first().innerText();
  await select.selectOption(name);
}

async function ended(page: Page): Promise<void> {
  await page.getByRole('definition').filter({ hasText: 'Succeeded' }).waitFor(PATIENCE);
}
