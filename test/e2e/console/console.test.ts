import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDemo } from '#deploy/local/demo/demo-file.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { BROWSER_FILE, signIn, startBrowser } from './browser.ts';
import { importByClicks } from './import.ts';
import { firstPageSuite } from './first-page-suite.ts';
import { instanceSuite } from './instance-suite.ts';
import { faults, look, lookTwice, makePictureFolder, picture, settled } from './look.ts';
import { importNetBoxByClicks } from './netbox.ts';
import { newcomerSuite } from './newcomer-suite.ts';
import { makeNetwork } from './network.ts';
import { addressByClicks, traceByClicks } from './network-pages.ts';
import { PAGES } from './pages.ts';
import { moveInRack } from './rack-moves.ts';
import { recordSuite } from './record-suite.ts';
import { makeAskingProfile, requestInstance } from './requests.ts';
import { operationsSuite } from './operations-suite.ts';
import { serialConsoleSuite } from './serial-console-suite.ts';
import { settingsSuite } from './settings-suite.ts';
import { serversEditSuite } from './servers-edit-suite.ts';
import { serversSuite } from './servers-suite.ts';

if (BROWSER_FILE === undefined) console.log('Left out: there is no chromium (apt-get install chromium).');

describe.skipIf(BROWSER_FILE === undefined)('in a browser', () => {
  let stack: TestStack;
  let browser: Browser;
  let page: Page;
  let url: string;
  let siteId: string;
  let rackId: string;
  beforeAll(async () => {
    stack = await startTestStack({
      console: true,
      demo: true,
      servers: 6,
      // The serial console of the first machine, on which the demonstration's instance runs, is open to people.
      environment: { simulator: { SIMULATOR_VENDORS: 'standard,dell,hpe' } },
    });
    url = stack.stack.info.console ?? '';
    const demo = readDemo(stack.dataDir);
    if (demo === undefined) throw new Error('The demonstration has made nothing');
    ({ siteId, rackId } = demo);
    await makeNetwork(stack.as('admin'), demo);
    browser = await startBrowser();
    page = await (await browser.newContext()).newPage();
    await signIn(page, url, 'operator');
    await makePictureFolder();
  });
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  test.each(PAGES)(
    'the page %s has no fault that axe finds, light and dark, wide and narrow',
    async (name, path) => await lookTwice(page, name, `${url}${path}`),
  );

  test.each([
    ['rack', '/racks', 'Front'],
    ['hardware model', '/hardware', 'Ports'],
    ['address block', '/ipam', 'Space'],
    ['load balancer', '/load-balancers', 'Port 443'],
  ])(
    'the page of one %s, opened from its list, shows it without a fault that axe finds',
    async (name, list, heading) => {
      await page.goto(`${url}${list}`);
      await page.getByRole('row').getByRole('link').first().click();
      await page.getByRole('heading', { level: 2, name: heading }).waitFor();
      await look(page, name.replaceAll(' ', '-'), page.url());
    },
  );

  test('a network device shows its ports, what differs from the desired, and the way from one of them', async () =>
    await traceByClicks(page, url));

  test('an operation shows its plan, steps and end', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${url}/operations`);
    await page
      .getByRole('link', { name: /provision|install/i })
      .first()
      .click();
    await page.getByText('Point of no return').waitFor();
    await picture(page, 'operation-light-1280');
    expect(await faults(page)).toEqual([]);
  });

  // Before instances are requested: these machines are available still.
  serversEditSuite(() => ({ stack, browser, page, url }));

  test('a server shows its parts, and is turned on after a dialog that says what follows', async () => {
    await page.goto(`${url}/servers?state=AVAILABLE`);
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: 'Available' }).waitFor();
    const address = page.url();
    for (const part of [
      'Hardware',
      'Ports',
      'Firmware',
      'Attributes',
      'Operations',
      'Inspections',
      'Journal',
      'Changes',
    ]) {
      await page.getByRole('link', { name: part, exact: true }).last().click();
      await settled(page);
      await picture(page, `server-${part.toLowerCase()}-light-1280`);
      expect(await faults(page)).toEqual([]);
    }
    await look(page, 'server', address);
    await page.getByRole('button', { name: 'Turn off' }).press('Enter');
    await page.getByRole('dialog').getByText('It cannot be requested now. It is off.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Turn on' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The machine is turned on.').waitFor();
    await dialog.getByLabel('Reason').fill('Checking the console');
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Turn on' }).click();
    await page.getByRole('definition').filter({ hasText: 'Succeeded' }).waitFor({ timeout: 60_000 });
    await page.goto(address);
    await page.getByRole('definition').filter({ hasText: /^On/ }).waitFor({ timeout: 30_000 });
  });

  test('a plan is approved by a click, and the page shows the end as it comes', async () => {
    const profileId = await makeAskingProfile(stack);
    const id = await requestInstance(stack, 'asked-1', { profileId });
    await page.goto(`${url}/approvals`);
    await page.getByRole('link', { name: 'Provision asked-1' }).click({ timeout: 30_000 });
    await look(page, 'operation-waiting', `${url}/operations/${id}`);
    await page.getByRole('button', { name: 'Approve' }).click({ timeout: 30_000 });
    await page.getByText('Approved by operator@example.local').waitFor({ timeout: 60_000 });
    await page.getByRole('definition').filter({ hasText: 'Succeeded' }).waitFor({ timeout: 60_000 });
  });

  newcomerSuite(() => ({ stack, browser, page, url }));

  test('the cause of a failure is found from the overview', async () => {
    await requestInstance(stack, 'large-1', { requirements: { minCores: 5_000 } });
    await page.goto(url);
    const cause = page.getByRole('listitem').filter({ hasText: 'EXHAUSTED' });
    await cause.getByRole('link').click({ timeout: 60_000 });
    await page.getByRole('alert').filter({ hasText: 'No server fits.' }).waitFor();
    await look(page, 'operation-failed', page.url());
    await look(page, 'overview-with-failure', url);
  });

  instanceSuite(() => ({ stack, browser, page, url }));

  test('a site is imported by clicks: a fault with its line, a plan, its doing, and nothing left to change', async () =>
    await importByClicks(page, url));

  test('a NetBox is imported by clicks: a plan with what is left out, its doing, and nothing left to change', async () =>
    await importNetBoxByClicks(page, url));

  test('things are moved in a rack by dragging and by keys, after a review', async () =>
    await moveInRack(page, `${url}/racks/${rackId}`));

  test('the history of an address, and the free space of its block, are shown', async () =>
    await addressByClicks(page, url));

  settingsSuite(
    () => ({ stack, browser, page, url }),
    () => siteId,
  );

  test('maintenance of a server is announced with a reason, and ended', async () => {
    await page.goto(`${url}/servers?state=AVAILABLE`);
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Announce maintenance' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('How long').selectOption('One hour');
    await dialog.getByLabel('Reason (required)').fill('Fan 3 is replaced');
    await dialog.getByRole('button', { name: 'Announce maintenance' }).click();
    await page.getByText('Fan 3 is replaced').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'End maintenance' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End maintenance' }).click();
    await page.getByText('Fan 3 is replaced').waitFor({ state: 'detached' });
  });

  test('keys move in lists, open pages and the search, and can be turned off', async () => {
    await page.goto(`${url}/servers`);
    await page.getByRole('row', { name: 'sim-002' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('sim-002');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Name, serial number/ }).fill('10.30.4.9');
    await page.getByRole('option', { name: /Storage gateway/ }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '10.30.4.0/24' }).waitFor();
    await page.keyboard.press('?');
    expect(await faults(page)).toEqual([]);
    await page.getByLabel('Use keys without').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByLabel(/^Time zone/).fill('Asia/Tokyo');
    expect(await faults(page)).toEqual([]);
    await page.goBack();
    await page
      .getByText(/GMT\+9/)
      .first()
      .waitFor();
  });

  test('the token never reaches the page, and other sites cannot act by it', async () => {
    const cookies = await page.context().cookies(url);
    expect(cookies.find(({ name }) => name === 'console_session')).toMatchObject({
      httpOnly: true,
      sameSite: 'Strict',
    });
    const seen = await page.evaluate(() => `${document.cookie} ${JSON.stringify(localStorage)}`);
    expect(seen).not.toContain('eyJ');
    const policy = (await page.request.get(url)).headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    const answer = await page.request.post(`${url}/graphql`, { data: { query: '{ __typename }' } });
    expect(answer.status()).toBe(403);
  });

  serialConsoleSuite(() => ({ stack, browser, page, url }));
  operationsSuite(() => ({ stack, browser, page, url }));
  serversSuite(() => ({ stack, browser, page, url }));
  firstPageSuite(() => ({ stack, browser, page, url }));
  recordSuite(() => ({ stack, browser, page, url }));

  test('a lost connection is shown, and recovers', async () => {
    await page.goto(`${url}/operations`);
    await page.getByRole('table').waitFor();
    await stack.stack.stopProcess('console');
    await page.getByText('Connection lost').waitFor({ timeout: 30_000 });
    expect(await page.getByRole('table').isVisible()).toBe(true);
    await stack.stack.startProcess('console');
    await page.getByRole('link', { name: 'Sign in' }).waitFor({ timeout: 30_000 });
  });
});
