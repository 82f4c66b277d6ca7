import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readDemo } from '#deploy/local/demo/demo-file.ts';
import { createBaseline, FIRMWARE_PARTS } from '#test/harness/firmware.ts';
import { signIn } from './browser.ts';
import { faults, look, picture } from './look.ts';
import type { Scene } from './scene.ts';

const DISK = /^Except from erasure: /;

/** Changes of many servers at once, and those of one that are made beside its parts. */
export function serversEditSuite(scene: () => Scene): void {
  describe('servers are changed', () => {
    test('many at once: a tag is added and found by, and removed; each gets its own asset number', async () => {
      const { page, url } = scene();
      await page.setViewportSize({ width: 1280, height: 900 });
      await select(page, `${url}/servers?columns=state,tags,asset`, ['sim-002', 'sim-003']);
      const tagging = await dryRun(page, 'Add tag');
      const add = tagging.getByRole('button', { name: 'Add tag: 2 servers' });
      expect(await add.isDisabled()).toBe(true);
      await tagging.getByLabel('Tag').fill('autumn');
      expect(await faults(page)).toEqual([]);
      await add.click();
      await tagging.getByText('2 of 2 accepted').waitFor({ timeout: 30_000 });
      await tagging.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('searchbox', { name: 'Tag', exact: true }).fill('autumn');
      await page.getByText(/^2 servers$/).waitFor({ timeout: 30_000 });

      const numbering = await dryRun(page, 'Set asset number');
      await numbering.getByLabel('Asset number of sim-002').fill('A-1002');
      await numbering.getByLabel('Asset number of sim-003').fill('A-1003');
      await picture(page, 'servers-asset-numbers');
      expect(await faults(page)).toEqual([]);
      await numbering.getByRole('button', { name: 'Set asset number: 2 servers' }).click();
      await numbering.getByText('2 of 2 accepted').waitFor({ timeout: 30_000 });
      await numbering.getByRole('button', { name: 'Close' }).click();
      await page
        .getByRole('row', { name: /sim-003 .*A-1003/ })
        .getByText('autumn')
        .waitFor({ timeout: 30_000 });
      await look(page, 'servers-tags', page.url());

      await select(page, `${url}/servers`, ['sim-002', 'sim-003']);
      const removing = await dryRun(page, 'Remove tag');
      await removing.getByRole('row', { name: /sim-002 .*It has: .*autumn/ }).waitFor();
      await removing.getByLabel('Tag').fill('autumn');
      await removing.getByRole('button', { name: 'Remove tag: 2 servers' }).click();
      await removing.getByText('2 of 2 accepted').waitFor({ timeout: 30_000 });
    });

    test('many at once: firmware is brought to a baseline, after what it would change of each is shown', async () => {
      const { page, url, stack } = scene();
      const component = FIRMWARE_PARTS['dell']?.bmc ?? '';
      const tenantId = readDemo(stack.dataDir)?.tenantId ?? '';
      await createBaseline(stack, { tenantId }, 'spring', [{ component, version: '9.9.9' }]);
      await select(page, `${url}/servers`, ['sim-001', 'sim-003', 'sim-005']);
      await choose(page, 'Update firmware');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Baseline').selectOption('spring');
      await dialog
        .getByRole('row', { name: new RegExp(`sim-005 .*${component} from .* to 9.9.9`) })
        .waitFor();
      await dialog.getByRole('row', { name: /sim-003 .*Left out: .* cannot be updated/ }).waitFor();
      await dialog.getByRole('row', { name: /sim-001 .*Left out: Only for servers that are/ }).waitFor();
      await picture(page, 'servers-firmware');
      expect(await faults(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Update firmware: 1 server' }).click();
      await dialog.getByText('1 of 1 accepted').waitFor({ timeout: 30_000 });
      await dialog.getByRole('link', { name: 'Its operation' }).click();
      await succeeded(page);
    });

    test('one: BIOS attributes are set from its attributes, and have what they were before', async () => {
      const { page, url } = scene();
      await openServer(page, url, 'sim-002', 'Attributes');
      await page.getByLabel('Kind').selectOption('bios');
      await page.getByLabel('Name contains').fill('ProcVirtualization');
      await page.getByText(/^1 attribute$/).waitFor({ timeout: 30_000 });
      await page.getByRole('button', { name: 'Set BIOS attributes' }).click();
      const dialog = page.getByRole('dialog');
      const text = dialog.getByLabel(/^Attributes, one a line/);
      expect(await text.inputValue()).toContain('ProcVirtualization = ');
      await text.fill('ProcVirtualization');
      await dialog.getByText('Line 1: write Name = value.').waitFor();
      await text.fill('ProcVirtualization = Disabled');
      expect(await faults(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Set BIOS attributes' }).click();
      await succeeded(page);
    });

    test('one: a disk is excepted from the next erasure by an admin, with a reason', async () => {
      const { browser, url } = scene();
      const admin = await (await browser.newContext()).newPage();
      await signIn(admin, url, 'admin');
      await openServer(admin, url, 'sim-003', 'Hardware');
      await admin.getByRole('button', { name: 'Except from erasure' }).first().click();
      const dialog = admin.getByRole('dialog', { name: DISK });
      const confirm = dialog.getByRole('button', { name: 'Except from erasure' });
      expect(await confirm.isDisabled()).toBe(true);
      await dialog.getByLabel('Reason (required)').fill('It was shredded');
      const label = await dialog.getByText(/^Type .* to confirm$/).innerText();
      await dialog.getByLabel(label).fill(/^Type (.*) to confirm$/.exec(label)?.[1] ?? '');
      expect(await faults(admin)).toEqual([]);
      await confirm.click();
      const exceptions = admin.getByRole('region', { name: 'Disks excepted from erasure' });
      await exceptions.getByText('It was shredded').waitFor({ timeout: 30_000 });
      await look(admin, 'server-hardware', admin.url());
      await admin.context().close();
    });
  });
}

async function select(page: Page, address: string, names: readonly string[]): Promise<void> {
  await page.goto(address);
  for (const name of names) await page.getByRole('row', { name }).getByRole('checkbox').check();
}

async function choose(page: Page, action: string): Promise<void> {
  await page.getByLabel('Request for all of them').selectOption(action);
  await page.getByRole('button', { name: 'Show what would happen' }).click();
}

async function dryRun(page: Page, action: string): Promise<Locator> {
  await choose(page, action);
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^Nothing is requested yet/).waitFor();
  return dialog;
}

async function openServer(page: Page, url: string, name: string, part: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${url}/servers?name=${name}`);
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('link', { name: part, exact: true }).click();
}

async function succeeded(page: Page): Promise<void> {
  await page.getByRole('definition').filter({ hasText: 'Succeeded' }).waitFor({ timeout: 120_000 });
}
