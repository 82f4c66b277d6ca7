import { AxeBuilder } from '@axe-core/playwright';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const PICTURES = join(import.meta.dirname, '..', '..', '..', '.cache', 'console-pictures');

export async function makePictureFolder(): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
}

export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** Keeps pictures of the page as it is, dark and narrow, and light and wide; it stays the latter. */
export async function pictures(page: Page, name: string): Promise<void> {
  for (const [colorScheme, width] of [DARK_NARROW, LIGHT_WIDE]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await picture(page, `${name}-${colorScheme}-${width}`);
  }
}

/** Waits until the page shows what it read. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('[data-loading]').first().waitFor({ state: 'detached' });
}

/** What axe finds on the page, by rule and element. */
export async function faults(page: Page): Promise<unknown> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/** How pages are shown: both have other colours and another layout. */
const DARK_NARROW = ['dark', 390] as const;
const LIGHT_WIDE = ['light', 1280] as const;

/** Opens a page dark and narrow, and light and wide: keeps a picture of each, and expects no fault of the one given. */
export async function look(
  page: Page,
  name: string,
  address: string,
  searched: readonly unknown[] = [DARK_NARROW],
): Promise<void> {
  for (const view of [DARK_NARROW, LIGHT_WIDE]) {
    const [colorScheme, width] = view;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await settled(page);
    // Nothing is wider than the window: wide tables scroll by themselves.
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await picture(page, `${name}-${colorScheme}-${width}`);
    if (searched.includes(view)) expect(await faults(page)).toEqual([]);
  }
}

/** As `look`, and expects no fault of either. */
export async function lookTwice(page: Page, name: string, address: string): Promise<void> {
  await look(page, name, address, [DARK_NARROW, LIGHT_WIDE]);
}
