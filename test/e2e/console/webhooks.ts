import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { faults, look, picture, settled } from './look.ts';

/** A receiver that takes what it is sent. */
async function startReceiver(): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => request.resume().on('end', () => response.end()));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, server };
}

/** Makes a webhook by clicks, sees what it is sent, sends it again, rotates the secret, disables and deletes it. */
export async function webhookByClicks(
  page: Page,
  url: string,
  makeEvent: () => Promise<unknown>,
): Promise<void> {
  const receiver = await startReceiver();
  try {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${url}/settings?part=webhooks`);
    await settled(page);
    await page.getByRole('button', { name: 'New webhook' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('URL').fill(receiver.url);
    await dialog.getByLabel('Events').fill('rack.*');
    await dialog.getByLabel('Tenant').selectOption('demo');
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Create webhook' }).click();
    const secret = await dialog.getByText(/^whsec_/).innerText();
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'I have kept it' }).click();
    await page.getByText('No event that it asks for').waitFor();
    await makeEvent();
    const delivery = page.getByRole('listitem').filter({ hasText: /Delivered.*rack\./ });
    await delivery.getByText('One attempt, the last was answered 200').waitFor({ timeout: 30_000 });
    await delivery.getByRole('button', { name: /^Send again/ }).click();
    await page.getByText('sent again').waitFor({ timeout: 30_000 });
    await picture(page, 'webhook-light-1280');
    await look(page, 'webhook', page.url());

    await page.getByRole('button', { name: 'Rotate secret' }).click();
    await dialog.getByLabel(/^The former secret/).selectOption('For an hour');
    await dialog.getByRole('button', { name: 'Rotate secret' }).click();
    const rotated = await dialog.getByText(/^whsec_/).innerText();
    expect(rotated).not.toBe(secret);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Disable' }).click();
    await dialog.getByRole('button', { name: 'Disable' }).click();
    await page.getByRole('heading', { level: 1, name: 'Disabled' }).waitFor();
    expect(await page.content()).not.toContain('whsec_');
    await page.getByRole('button', { name: 'Delete' }).click();
    await dialog.getByLabel(/to confirm$/).fill(receiver.url);
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await page.getByText('No events are sent anywhere.').waitFor();
  } finally {
    receiver.server.close();
  }
}
