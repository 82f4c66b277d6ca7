import { test } from 'vitest';
import { signIn } from './browser.ts';
import { doFirstFive } from './first-five.ts';
import { picture } from './look.ts';
import type { Scene } from './scene.ts';
import { searchByAll } from './search.ts';

/** What people do first. */
export function newcomerSuite(scene: () => Scene): void {
  test("the README's first five things are done by clicks", async () => {
    const { browser, page, url } = scene();
    const context = await browser.newContext();
    const member = await context.newPage();
    await signIn(member, url, 'member');
    await page.setViewportSize({ width: 1280, height: 900 });
    await doFirstFive({
      url,
      operator: page,
      member,
      keep: async (shown, name) => await picture(shown, `readme-${name}`),
    });
    await context.close();
  });

  test('the search finds a machine and its instance by name, serial number, MAC, address and id', async () => {
    const { page, url, stack } = scene();
    await searchByAll(page, url, stack);
  });
}
