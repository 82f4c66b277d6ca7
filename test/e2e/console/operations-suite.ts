import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { behave } from '#test/harness/simulated-hosts.ts';
import type { TestStack } from '#test/harness/stack.ts';
import { signIn } from './browser.ts';
import { faults, lookTwice, pictures } from './look.ts';
import { makeAskingProfile, makeProfile, requestInstance } from './requests.ts';
import type { Scene } from './scene.ts';

/** The goal is 500 ms on two idle cores, which the printed figure shows; tests share theirs. */
const MOST_MS = 10_000;
/** From the overview to the end of what a failed operation has left behind. */
const CLICKS = 4;

/** Operations as several people follow them, and as a person finds out why one failed. */
export function operationsSuite(scene: () => Scene): void {
  describe('an operation', () => {
    test('that one person approves is followed by another, each step soon after it changes', async () => {
      const { stack, browser, page, url } = scene();
      const id = await requestInstance(stack, 'asked-2', { profileId: await makeAskingProfile(stack) });
      const other = await (await browser.newContext()).newPage();
      await signIn(other, url, 'viewer');
      for (const one of [page, other]) {
        await one.setViewportSize({ width: 1280, height: 900 });
        await one.goto(`${url}/operations/${id}`);
        await one.getByRole('button', { name: 'Approve' }).waitFor({ timeout: 60_000 });
      }
      await noteSteps(other);
      await page.getByRole('button', { name: 'Approve' }).click();
      for (const one of [page, other]) {
        await one.getByText('Approved by operator@example.local').waitFor({ timeout: 60_000 });
        await ended(one, 'Succeeded');
      }
      const delays = (await delaysOf(stack, other, id)).toSorted((a, b) => a - b);
      const median = delays[Math.floor(delays.length / 2)] ?? Number.NaN;
      console.log(
        `Half of ${delays.length} steps were shown as done within ${median} ms, all in ${delays.at(-1)} ms.`,
      );
      expect(delays.length).toBeGreaterThan(5);
      expect(median).toBeLessThan(MOST_MS);
      await other.context().close();
    });

    test('is requested by clicks to install an instance anew, and approved by another person', async () => {
      const { browser, page, url } = scene();
      await page.goto(`${url}/instances`);
      await page.getByRole('link', { name: 'asked-2' }).click();
      await page.getByRole('button', { name: 'Reimage' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Image').selectOption({ index: 1 });
      await dialog.getByLabel('Type asked-2 to confirm').fill('asked-2');
      await dialog.getByLabel('User-data').fill('#cloud-config\nruncmd: 5\n');
      await dialog.getByRole('alert').filter({ hasText: 'userData: runcmd' }).waitFor();
      expect(await dialog.getByRole('button', { name: 'Reimage' }).isDisabled()).toBe(true);
      await dialog.getByLabel('User-data').fill('#cloud-config\npackages: [nginx]\n');
      await dialog.getByText(/^▼ Point of no return/).waitFor();
      await pictures(page, 'instance-reimage');
      expect(await faults(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Reimage' }).click();
      await page.getByRole('heading', { name: 'Steps' }).waitFor();
      await page.getByRole('button', { name: 'Approve' }).click({ timeout: 60_000 });
      await page.getByText('was requested by you; another person must decide on its plan').waitFor();
      const other = await (await browser.newContext()).newPage();
      await signIn(other, url, 'admin');
      await other.goto(page.url());
      await other.getByRole('button', { name: 'Approve' }).click({ timeout: 60_000 });
      await other.context().close();
      await ended(page, 'Succeeded');
    });

    test(`that failed because of a BMC is understood and put right from the overview in ${CLICKS} clicks`, async () => {
      const { stack, page, url } = scene();
      const profileId = await makeProfile(stack, 'impatient', { bmcTimeoutSeconds: 4 });
      const free = await freeServers(stack);
      for (const name of free) await behave(stack, name, { unplugged: true });
      try {
        const id = await requestInstance(stack, 'unplugged-1', { profileId });
        await page.goto(url);
        const cause = page.getByRole('listitem').filter({ hasText: 'BMC_UNREACHABLE' }).getByRole('link');
        await cause.first().waitFor({ timeout: 120_000 });
        let clicks = 0;
        const click = async (target: Locator): Promise<void> => {
          await target.click();
          clicks += 1;
        };
        const since = performance.now();
        await click(cause.first());
        await page.waitForURL(`${url}/operations/${id}`);
        const why = page.getByRole('alert').filter({ hasText: 'See that the BMC has power and network' });
        await why.getByText(/at the step “Verify the identity of the machine/).waitFor();
        await why.getByRole('heading', { name: 'What to do now' }).waitFor();
        console.log(
          `The cause and what to do were found by one click, in ${Math.round(performance.now() - since)} ms.`,
        );
        await lookTwice(page, 'operation-unplugged', page.url());
        await page.setViewportSize({ width: 1280, height: 900 });
        await click(why.getByRole('link', { name: 'unplugged-1' }));
        await click(page.getByRole('button', { name: 'Decommission' }));
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('Type unplugged-1 to confirm').fill('unplugged-1');
        await click(dialog.getByRole('button', { name: 'Decommission' }));
        await ended(page, 'Succeeded');
        expect(clicks).toBe(CLICKS);
      } finally {
        for (const name of free) await behave(stack, name, { unplugged: false });
      }
    });

    test('is about a server in whose journal people write', async () => {
      const { page, url } = scene();
      await page.goto(`${url}/servers?name=sim-001`);
      await page.getByRole('link', { name: 'sim-001' }).click();
      await page.getByRole('link', { name: 'Journal', exact: true }).click();
      await page.getByLabel('Write into the journal').fill('Fan 3 is loud.');
      await page.getByLabel('Kind').selectOption('Warning');
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Write', exact: true }).click();
      await page.getByRole('listitem').filter({ hasText: 'Fan 3 is loud.' }).getByText('Warning').waitFor();
      await lookTwice(page, 'server-journal', page.url());
    });
  });
}

async function ended(page: Page, state: string): Promise<void> {
  await page.getByRole('definition').filter({ hasText: state }).waitFor({ timeout: 120_000 });
}

/** Notes on the page when each step is first shown as done, by its title. */
async function noteSteps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shown: Record<string, number> = {};
    Object.assign(window, { shownAt: shown });
    const look = (): void => {
      for (const item of document.querySelectorAll('section[aria-label=Steps] li')) {
        const title = item.querySelector('span[title]')?.getAttribute('title');
        if (title != null && item.textContent.includes('Succeeded')) shown[title] ??= Date.now();
      }
    };
    look();
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

interface Steps {
  readonly operation: {
    readonly steps: readonly { readonly name: string; readonly finishedAt: string | null }[];
  };
}

/** Milliseconds from the end of each step to its being shown so. */
async function delaysOf(stack: TestStack, page: Page, id: string): Promise<readonly number[]> {
  const shown = await page.evaluate(() => (window as unknown as { shownAt: Record<string, number> }).shownAt);
  const { operation } = await stack
    .as('operator')
    .ask<Steps>('query($id: ID!) { operation(id: $id) { steps { name finishedAt } } }', { id });
  return operation.steps.flatMap(({ name, finishedAt }) => {
    const at = shown[name];
    return at === undefined || finishedAt === null ? [] : [at - Date.parse(finishedAt)];
  });
}

async function freeServers(stack: TestStack): Promise<readonly string[]> {
  const { servers } = await stack
    .as('operator')
    .ask<{ servers: { nodes: { name: string }[] } }>(
      '{ servers(where: { state: { eq: AVAILABLE } }) { nodes { name } } }',
    );
  return servers.nodes.map(({ name }) => name);
}
