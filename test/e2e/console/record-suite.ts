import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readDemo } from '#deploy/local/demo/demo-file.ts';
import { createGraph } from '#test/harness/graph-caller.ts';
import { mintToken } from '#test/harness/people.ts';
import { signIn } from './browser.ts';
import { faults, look } from './look.ts';
import type { Scene } from './scene.ts';

const ABANDON =
  'mutation($in: ServerAbandonInput!) { serverAbandon(input: $in) { server { id } errors { message } } }';

const BMCS = '{ servers { nodes { id name state bmc { address } } } }';

interface Servers {
  readonly servers: {
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly state: string;
      readonly bmc: { readonly address: string };
    }[];
  };
}

/** Changes of the BMC address, and abandoning a server. */
export function recordSuite(scene: () => Scene): void {
  describe('the record of a server', () => {
    /** The address of a BMC that no record has any more. */
    let abandoned = '';

    test('is abandoned by two admins: one requests it by clicks, and cannot confirm it; another confirms', async () => {
      const { stack, browser, url } = scene();
      const admin = await (await browser.newContext()).newPage();
      await signIn(admin, url, 'admin');
      await admin.setViewportSize({ width: 1280, height: 900 });
      await admin.goto(`${url}/instances`);
      await admin.getByRole('link', { name: 'asked-1' }).click();
      await admin.getByRole('definition').getByRole('link', { name: /^sim-/ }).click();
      await admin.waitForURL(/\/servers\//);
      const bmc = admin.getByRole('definition').filter({ hasText: /^https:/ });
      abandoned = (await bmc.innerText()).replace(/ .*$/u, '');
      const name = await admin.getByRole('heading', { level: 1 }).locator('span').first().innerText();
      await abandon(admin, 'Abandon', name);
      const notice = admin.getByText('Another admin can confirm it for 24 hours.');
      await notice.waitFor({ timeout: 30_000 });
      await abandon(admin, 'Confirm abandonment', name);
      await admin.getByRole('dialog').getByRole('alert').waitFor({ timeout: 30_000 });
      expect(await faults(admin)).toEqual([]);
      await admin.getByRole('button', { name: 'Leave it as it is' }).click();
      const grants = [{ tenant: readDemo(stack.dataDir)?.tenantId, role: 'admin' }];
      const token = await mintToken(stack, { subject: 'second@example.test', claims: { grants } });
      await createGraph(stack.stack.info.graphql, token).ask(ABANDON, {
        in: { idempotencyKey: 'second', id: admin.url().split('/').at(-1), reason: 'Its BMC burnt out' },
      });
      await admin.getByText(/^Abandoned/).waitFor({ timeout: 30_000 });
      await admin.getByRole('alert').filter({ hasText: 'ABANDONED' }).waitFor({ timeout: 30_000 });
      await look(admin, 'server-abandoned', admin.url());
      await admin.context().close();
    });

    test('gets another BMC address only where the same machine answers, and reports where it does not', async () => {
      const { stack, page, url } = scene();
      const { servers } = await stack.as('operator').ask<Servers>(BMCS);
      const [one, other] = servers.nodes.filter(({ state }) => state === 'AVAILABLE');
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${url}/servers/${one?.id}`);
      await changeBmc(page, stack.bmcCredential, other?.bmc.address ?? '');
      await page
        .getByRole('dialog')
        .getByRole('alert')
        .filter({ hasText: 'Another server has the BMC' })
        .waitFor();
      await page.getByRole('button', { name: 'Leave it as it is' }).click();
      await changeBmc(page, stack.bmcCredential, abandoned);
      await page.getByRole('alert').filter({ hasText: 'IDENTITY_MISMATCH' }).waitFor({ timeout: 120_000 });
      await page.getByRole('heading', { name: 'What to do now' }).waitFor();
      expect(await faults(page)).toEqual([]);
      await page.goto(`${url}/servers/${one?.id}`);
      await page
        .getByRole('definition')
        .filter({ hasText: one?.bmc.address ?? '' })
        .waitFor();
      await changeBmc(page, stack.bmcCredential, one?.bmc.address ?? '');
      await page.getByRole('definition').filter({ hasText: 'Succeeded' }).waitFor({ timeout: 120_000 });
    });
  });
}

async function changeBmc(
  page: Page,
  { username, password }: { readonly username: string; readonly password: string },
  address: string,
): Promise<void> {
  await page.getByRole('button', { name: 'Change BMC' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Address/).fill(address);
  await dialog.getByLabel(/^User/).fill(username);
  await dialog.getByLabel(/^Password/).fill(password);
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Change BMC' }).click();
}

async function abandon(page: Page, button: string, name: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: button });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel('Reason (required)').fill('Its BMC burnt out');
  await dialog.getByLabel(`Type ${name} to confirm`).fill(name);
  await confirm.click();
}
