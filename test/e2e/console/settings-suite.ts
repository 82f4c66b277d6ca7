import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { signIn } from './browser.ts';
import { makeRack } from './network.ts';
import { limitByClicks } from './quotas.ts';
import { assignByClicks } from './roles.ts';
import type { Scene } from './scene.ts';
import { webhookByClicks } from './webhooks.ts';

/** What an admin sets for tenants. */
export function settingsSuite(scene: () => Scene, siteId: () => string): void {
  const asAdmin = async (use: (page: Page) => Promise<void>): Promise<void> => {
    const { browser, url } = scene();
    const context = await browser.newContext();
    const admin = await context.newPage();
    await signIn(admin, url, 'admin');
    await use(admin);
    await context.close();
  };

  test('a role is assigned by clicks, and withdrawn', async () =>
    await asAdmin(async (admin) => await assignByClicks(admin, scene().url)));

  test('a quota is set by clicks, changed and deleted', async () =>
    await asAdmin(async (admin) => await limitByClicks(admin, scene().url)));

  test('a webhook is created by clicks, and its deliveries are shown', async () =>
    await asAdmin(async (admin) => {
      const { stack, url } = scene();
      await webhookByClicks(admin, url, async () => await makeRack(stack.as('admin'), siteId(), 'W01'));
    }));
}
