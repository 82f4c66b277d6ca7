import { AxeBuilder } from '@axe-core/playwright';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildConsole, MANIFEST } from '#console/build.ts';
import { readDemo } from '#deploy/local/demo/demo-file.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { BROWSER_FILE, signIn, startBrowser } from './browser.ts';
import { makeNetwork } from './network.ts';

const CACHE = join(import.meta.dirname, '..', '..', '..', '.cache', 'console');
const PICTURES = join(import.meta.dirname, '..', '..', '..', '.cache', 'console-pictures');

test('the first page weighs at most 250 kB', async () => {
  const folder = await buildConsole(CACHE);
  const sizes = filesOfFirstPage(folder).map((file) => gzipSync(readFileSync(join(folder, file))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});

interface BuiltFile {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** What a browser loads before it shows the first page: all but what is imported when another page is opened. */
function filesOfFirstPage(folder: string): readonly string[] {
  const built = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Record<string, BuiltFile>;
  const needed = new Set<string>();
  const add = (name: string): void => {
    const { file, imports = [], css = [] } = built[name] ?? { file: '' };
    if (needed.has(file)) return;
    for (const one of [file, ...css]) needed.add(one);
    for (const one of imports) add(one);
  };
  add('index.html');
  return ['index.html', ...needed];
}

if (BROWSER_FILE === undefined) console.log('Left out: there is no chromium (apt-get install chromium).');

/** Waits until the page shows what it read. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('[data-loading]').waitFor({ state: 'detached' });
}

describe.skipIf(BROWSER_FILE === undefined)('in a browser', () => {
  let stack: TestStack;
  let browser: Browser;
  let page: Page;
  let url: string;
  beforeAll(async () => {
    stack = await startTestStack({ console: true, demo: true });
    url = stack.stack.info.console ?? '';
    const demo = readDemo(stack.dataDir);
    if (demo === undefined) throw new Error('The demonstration has made nothing');
    await makeNetwork(stack.as('admin'), demo);
    browser = await startBrowser();
    page = await (await browser.newContext()).newPage();
    await signIn(page, url, 'operator');
    await mkdir(PICTURES, { recursive: true });
  });
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  /** What axe finds on the page, by rule and element. */
  async function faults(): Promise<unknown> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  }

  /** Opens a page light and wide, and dark and narrow: keeps a picture of each, and expects no fault. */
  async function look(name: string, address: string): Promise<void> {
    for (const [colorScheme, width] of [
      ['dark', 390],
      ['light', 1280],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await settled(page);
      await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}-${width}.png`) });
      expect(await faults()).toEqual([]);
    }
  }

  test.each([
    ['overview', '/'],
    ['operations', '/operations'],
    ['approvals', '/approvals'],
    ['servers', '/servers'],
    ['racks', '/racks'],
    ['locations', '/locations'],
    ['hardware', '/hardware'],
    ['networks', '/networks'],
    ['ipam', '/ipam'],
  ])('the page %s has no fault that axe finds, light and dark, wide and narrow', async (name, path) => {
    await look(name, `${url}${path}`);
  });

  test.each([
    ['rack', '/racks', 'Front'],
    ['hardware model', '/hardware', 'Ports'],
    ['address block', '/ipam', 'Addresses'],
  ])(
    'the page of one %s, opened from its list, shows it without a fault that axe finds',
    async (name, list, heading) => {
      await page.goto(`${url}${list}`);
      await page.getByRole('row').getByRole('link').first().click();
      await page.getByRole('heading', { level: 2, name: heading }).waitFor();
      await look(name.replaceAll(' ', '-'), page.url());
    },
  );

  test('a network device shows its ports, and the way from one of them', async () => {
    await page.goto(`${url}/networks`);
    await page.getByRole('link', { name: 'leaf-1' }).click();
    await page.getByRole('link', { name: 'C-17: trace up-1' }).click();
    await page.getByRole('listitem').filter({ hasText: 'spine-1 up-1' }).waitFor();
    await look('network-device', page.url());
  });

  test('an operation shows its plan, steps and end', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${url}/operations`);
    await page
      .getByRole('link', { name: /provision|install/i })
      .first()
      .click();
    await page.getByText('Point of no return').waitFor();
    await page.screenshot({ path: join(PICTURES, 'operation-dark-1280.png') });
    expect(await faults()).toEqual([]);
  });

  test('a server shows its parts, and is turned on after a dialog that says what follows', async () => {
    await page.goto(`${url}/servers?state=AVAILABLE`);
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: 'Available' }).waitFor();
    const address = page.url();
    for (const part of ['Hardware', 'Firmware', 'Operations', 'Inspections']) {
      await page.getByRole('link', { name: part, exact: true }).last().click();
      await settled(page);
      await page.screenshot({ path: join(PICTURES, `server-${part.toLowerCase()}-light-1280.png`) });
      expect(await faults()).toEqual([]);
    }
    await look('server', address);
    await page.getByRole('button', { name: 'Turn on' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The machine is turned on.').waitFor();
    await dialog.getByLabel('Reason').fill('Checking the console');
    expect(await faults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Turn on' }).click();
    await page.getByRole('definition').filter({ hasText: 'Succeeded' }).waitFor({ timeout: 60_000 });
    await page.goto(address);
    await page.getByRole('definition').filter({ hasText: /^On/ }).waitFor({ timeout: 30_000 });
  });

  test('a plan is approved by a click, and the page shows the end as it comes', async () => {
    const demo = readDemo(stack.dataDir);
    const tenantId = demo?.tenantId;
    const { profileCreate } = await stack
      .as('admin')
      .ask<{ profileCreate: { profile: { id: string } } }>(
        'mutation($in: ProfileCreateInput!) { profileCreate(input: $in) { profile { id } errors { message } } }',
        { in: { idempotencyKey: 'p', name: 'asked', tenantId, approvalRequired: true } },
      );
    const { instanceCreate } = await stack
      .as('member')
      .ask<{ instanceCreate: { operation: { id: string } } }>(
        'mutation($in: InstanceCreateInput!) { instanceCreate(input: $in) { operation { id } errors { message } } }',
        {
          in: {
            idempotencyKey: 'i',
            tenantId,
            siteId: demo?.siteId,
            imageId: demo?.imageIds[0],
            hostname: 'asked-1',
            profileId: profileCreate.profile.id,
          },
        },
      );
    await page.goto(`${url}/operations/${instanceCreate.operation.id}`);
    await page.getByRole('button', { name: 'Approve' }).click({ timeout: 30_000 });
    await page.getByText('Approved by operator@example.local').waitFor({ timeout: 60_000 });
    await page.getByRole('definition').filter({ hasText: 'Succeeded' }).waitFor({ timeout: 60_000 });
  });

  test('an instance lives by clicks: created after a review, shown, decommissioned', async () => {
    await page.goto(`${url}/instances/create`);
    await page.getByLabel('Host name').fill('clicked-1');
    await page.getByLabel('Image').selectOption({ index: 1 });
    await page.getByLabel('User-data').fill('#cloud-config\npackages: [nginx');
    await page.getByText(/^Line \d+, column \d+/).waitFor();
    await page.getByLabel('User-data').fill('#cloud-config\npackages: [nginx]\n');
    await page.getByText('A cloud-config').waitFor();
    await page.screenshot({ path: join(PICTURES, 'instance-create-light-1280.png') });
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByText(/available servers? ha(s|ve) what the instance needs/).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Create instance' }).click();
    await page.getByRole('definition').filter({ hasText: 'Succeeded' }).waitFor({ timeout: 60_000 });
    await page.getByRole('definition').getByRole('link', { name: 'clicked-1' }).click();
    await page.getByRole('heading', { level: 1, name: 'Active' }).waitFor({ timeout: 30_000 });
    await look('instance', page.url());
    await page.getByRole('button', { name: 'Decommission' }).click();
    const dialog = page.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: 'Decommission' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByLabel('Ticket').fill('CHG-1');
    await dialog.getByLabel('Type clicked-1 to confirm').fill('clicked-1');
    await confirm.click();
    await page.getByRole('definition').filter({ hasText: 'Succeeded' }).waitFor({ timeout: 60_000 });
    await page.goto(`${url}/instances?state=DELETED`);
    await page.getByRole('link', { name: 'clicked-1' }).waitFor();
    await look('instances', `${url}/instances`);
  });

  test('the token never reaches the page, and other sites cannot act by it', async () => {
    const cookies = await page.context().cookies(url);
    expect(cookies.find(({ name }) => name === 'console_session')).toMatchObject({
      httpOnly: true,
      sameSite: 'Strict',
    });
    const seen = await page.evaluate(() => `${document.cookie} ${JSON.stringify(localStorage)}`);
    expect(seen).not.toContain('eyJ');
    const answer = await page.request.post(`${url}/graphql`, { data: { query: '{ __typename }' } });
    expect(answer.status()).toBe(403);
  });

  test('a lost connection is told, and recovers', async () => {
    await page.goto(`${url}/operations`);
    await page.getByRole('table').waitFor();
    await stack.stack.stopProcess('console');
    await page.getByText('Connection lost').waitFor({ timeout: 30_000 });
    expect(await page.getByRole('table').isVisible()).toBe(true);
    await stack.stack.startProcess('console');
    await page.getByRole('link', { name: 'Sign in' }).waitFor({ timeout: 30_000 });
  });
});
