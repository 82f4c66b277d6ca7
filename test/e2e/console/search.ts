import type { Page } from 'playwright-core';
import type { TestStack } from '#test/harness/stack.ts';
import { faults, picture } from './look.ts';
import { expect } from 'vitest';

const ONE = `{ servers(where: { name: { eq: "sim-001" } }) { nodes {
  id serialNumber ports { mac } instance { id hostname addresses(first: 1) { nodes { address } } } } } }`;

interface Found {
  readonly servers: {
    readonly nodes: readonly {
      readonly id: string;
      readonly serialNumber: string;
      readonly ports: readonly { readonly mac: string }[];
      readonly instance: {
        readonly id: string;
        readonly hostname: string;
        readonly addresses: { readonly nodes: readonly { readonly address: string }[] };
      };
    }[];
  };
}

/** Finds one machine, and the instance on it, by each of its names, numbers and addresses. */
export async function searchByAll(page: Page, url: string, stack: TestStack): Promise<void> {
  const { servers } = await stack.as('operator').ask<Found>(ONE);
  const [server] = servers.nodes;
  if (server === undefined) throw new Error('There is no sim-001');
  const { id, serialNumber, ports, instance } = server;
  const texts: readonly (readonly [text: string, heading: string])[] = [
    ['sim-001', 'sim-001'],
    [serialNumber, 'sim-001'],
    [ports[0]?.mac ?? '', 'sim-001'],
    [id, 'sim-001'],
    [instance.hostname, instance.hostname],
    [instance.addresses.nodes[0]?.address ?? '', instance.hostname],
    [instance.id, instance.hostname],
  ];
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(url);
  for (const [text, heading] of texts) {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Name, serial number/ }).fill(text);
    await page.getByRole('option').first().waitFor({ timeout: 30_000 });
    await page
      .getByRole('option', { name: heading })
      .or(page.getByRole('option', { name: text }))
      .first()
      .waitFor();
    if (text === serialNumber) {
      expect(await faults(page)).toEqual([]);
      await picture(page, 'search-light-1280');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: heading }).waitFor({ timeout: 30_000 });
    await page.goto(url);
  }
}
