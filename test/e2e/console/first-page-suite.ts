import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { settled } from './look.ts';
import type { Scene } from './scene.ts';

/** All shifts together are hardly seen below this; the limit of web vitals' "good" is 0.1. */
const MOST_SHIFT = 0.03;
/** The goal is 1.5 s on two idle cores, which the printed figure shows; tests share theirs. */
const MOST_MS = 20_000;

/** How fast the first page loads, and whether its layout shifts. */
export function firstPageSuite(scene: () => Scene): void {
  describe('a page', () => {
    test('that is opened first shows its content soon, without a cache', async () => {
      const { browser, page, url } = scene();
      const context = await browser.newContext({ storageState: await page.context().storageState() });
      const cold = await context.newPage();
      const since = performance.now();
      await cold.goto(url);
      await cold.getByRole('link', { name: /^\d+ servers at dc1$/ }).waitFor();
      const took = Math.round(performance.now() - since);
      console.log(`The overview was useful ${took} ms after a cold start.`);
      expect(took).toBeLessThan(MOST_MS);
      await context.close();
    });

    test.each([
      ['overview', '/'],
      ['servers', '/servers'],
      ['operations', '/operations'],
      ['racks', '/racks'],
      ['settings', '/settings?part=roles'],
    ])('does not move what it shows: %s', async (_, path) => {
      const { page, browser, url } = scene();
      const context = await browser.newContext({ storageState: await page.context().storageState() });
      const other = await watched(context);
      await other.goto(`${url}${path}`);
      await stayed(other);
      await context.close();
    });

    test.each([
      ['operation', '/operations'],
      ['server', '/servers'],
      ['instance', '/instances'],
    ])('does not move what it shows: one %s', async (_, list) => {
      const { page, browser, url } = scene();
      await page.goto(`${url}${list}`);
      const link = page.getByRole('row').getByRole('link').first();
      await link.waitFor();
      const address = await link.getAttribute('href');
      const context = await browser.newContext({ storageState: await page.context().storageState() });
      const other = await watched(context);
      await other.goto(`${url}${address}`);
      await stayed(other);
      await context.close();
    });
  });
}

interface Shift {
  readonly value: number;
  readonly what: string;
}

/** A page that notes what moves without a person's doing. */
async function watched(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.addInitScript(() => {
    const shifts: { value: number; what: string }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
        readonly sources: readonly { readonly node: Node | null }[];
      })[])
        if (!entry.hadRecentInput)
          shifts.push({
            value: entry.value,
            what: entry.sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? '').join(' | '),
          });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return page;
}

/** Expects that nothing moved on a page until it had shown what it read, and read it again. */
async function stayed(page: Page): Promise<void> {
  await settled(page);
  await page.waitForLoadState('networkidle');
  const shifts = await page.evaluate(() => (window as unknown as { shifts: readonly Shift[] }).shifts);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, shifts.map(({ value, what }) => `${value.toFixed(3)}: ${what}`).join('\n')).toBeLessThan(
    MOST_SHIFT,
  );
}
