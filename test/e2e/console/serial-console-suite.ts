import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { signIn } from './browser.ts';
import { faults, picture } from './look.ts';
import type { Scene } from './scene.ts';

/** The serial console of the machine that runs the demonstration's instance. */
export function serialConsoleSuite(scene: () => Scene): void {
  describe('the serial console', () => {
    test('is typed into and answered, left by a key, and joined by another person', async () => {
      const { browser, page, url } = scene();
      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refused.push(message.text());
      });
      await page.setViewportSize({ width: 1280, height: 900 });
      await openConsolePage(page, url);
      await page.getByRole('button', { name: 'Open console' }).click();
      await connected(page);
      await page.keyboard.type('root\r');
      await printed(page, 'rootLogin incorrect');
      await picture(page, 'serial-console-light-1280');
      expect(await faults(page)).toEqual([]);
      expect(refused).toEqual([]);

      await page.keyboard.press('Control+]');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Leave');
      await page.setViewportSize({ width: 900, height: 700 });
      await page.getByRole('button', { name: 'Send size' }).click();
      await printed(page, /stty columns \d+ rows [23]\d/);
      await page.setViewportSize({ width: 1280, height: 900 });

      const other = await (await browser.newContext()).newPage();
      await signIn(other, url, 'member');
      await other.goto(page.url());
      await other.getByRole('button', { name: 'Take part' }).click();
      await page.getByText('A participant joined; 2 participants').waitFor();
      await other.getByLabel('Only watch').check();
      await other.getByRole('textbox', { name: /^Serial console/ }).pressSequentially('never\r');
      await other.getByLabel('Only watch').uncheck();
      await other.getByRole('textbox', { name: /^Serial console/ }).pressSequentially('guest\r');
      await printed(page, 'guestLogin incorrect');
      expect(await page.locator('.xterm-rows').textContent()).not.toContain('never');

      await other.context().close();
    });

    test('is only read by viewers', async () => {
      const { browser, page, url } = scene();
      const viewer = await (await browser.newContext()).newPage();
      await signIn(viewer, url, 'viewer');
      await viewer.goto(page.url());
      await viewer.getByText('You may read what is kept below').waitFor();
      await viewer.getByText('installer: 100 % installed').waitFor();
      expect(await viewer.getByRole('button', { name: 'Take part' }).count()).toBe(0);
      expect(await faults(viewer)).toEqual([]);
      await viewer.context().close();
    });

    test('comes back after a lost connection, and what was shown stays', async () => {
      const { stack, page } = scene();
      stack.stack.kill('worker', 'SIGKILL');
      await page.getByText(/^Connection lost, showing .+ Trying again every second/).waitFor();
      await printed(page, 'guestLogin incorrect');
      expect(await faults(page)).toEqual([]);
      await connected(page);
      await page.getByRole('textbox', { name: /^Serial console/ }).pressSequentially('again\r');
      await printed(page, 'againLogin incorrect');
    });

    test('is ended for everyone', async () => {
      const { page } = scene();
      await page.getByRole('button', { name: 'End session' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
      await page.getByText('The session has ended: it was ended by a person.').waitFor({ timeout: 30_000 });
      expect(await faults(page)).toEqual([]);
    });

    test('is not connected for pages of other origins, nor without signing in', async () => {
      const { page, url } = scene();
      const cookies = await page.context().cookies(url);
      const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
      const address = `${url.replace('http', 'ws')}/consoles/srvrses-1`;
      await expect(outcome(address, { cookie, origin: 'http://127.0.0.1:1' })).resolves.toContain('403');
      await expect(outcome(address, { cookie })).resolves.toContain('403');
      await expect(outcome(address, { origin: url })).resolves.toBe('sign in again');
      await expect(outcome(address, { cookie, origin: url })).resolves.toMatch('there is no such session');
    });
  });
}

async function openConsolePage(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/servers?name=sim-001`);
  await page.getByRole('link', { name: 'sim-001' }).click();
  await page.getByRole('link', { name: 'Console', exact: true }).click();
}

async function connected(page: Page): Promise<void> {
  await page.getByText('● Connected').waitFor({ timeout: 60_000 });
}

async function printed(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('.xterm-rows').filter({ hasText: text }).waitFor();
}

/** Why a WebSocket was closed, or not opened. */
async function outcome(address: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const socket = new WebSocket(address, { headers });
  return await new Promise((resolve) => {
    socket.once('error', ({ message }) => resolve(message));
    socket.once('close', (_, reason) => resolve(reason.toString()));
  });
}
