import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { mutate } from '#test/harness/fleet.ts';
import { faults, look, picture, pictures } from './look.ts';
import type { Scene } from './scene.ts';

/** The hash of the plan that the page shows. */
async function planOn(page: Page): Promise<string> {
  const hash = await page.getByTitle(/^[0-9a-f]{64}$/).getAttribute('title');
  expect(hash).not.toBeNull();
  return hash ?? '';
}

/** The life of an instance as a person lives it in the console. */
export function instanceSuite(scene: () => Scene): void {
  test('an instance lives by clicks: created after a review, shown, decommissioned', async () => {
    const { page, url } = scene();
    await page.goto(`${url}/instances/create`);
    await page.getByLabel('Host name').fill('clicked-1');
    await page.getByLabel('Site', { exact: true }).selectOption('dc1');
    await page.getByLabel('Image').selectOption({ index: 1 });
    await page.getByLabel('User-data').fill('#cloud-config\npackages: [nginx');
    await page.getByText(/^Line \d+, column \d+/).waitFor();
    await page.getByLabel('User-data').fill('#cloud-config\nruncmd: 5\n');
    // What the form itself cannot know, the graph says by a dry run, beside the field.
    await page.getByText(/^userData: runcmd/).waitFor();
    await page.getByLabel('User-data').fill('#cloud-config\npackages: [nginx]\n');
    await page.getByText('A cloud-config').waitFor();
    await picture(page, 'instance-create-light-1280');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByText(/available servers? ha(s|ve) what the instance needs/).waitFor();
    await page.getByText(/^▼ Point of no return/).waitFor();
    const planned = await planOn(page);
    await pictures(page, 'instance-review');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Create instance' }).click();
    await page.getByRole('definition').filter({ hasText: 'Succeeded' }).waitFor({ timeout: 60_000 });
    expect(await planOn(page)).toBe(planned);
    await page.getByRole('definition').getByRole('link', { name: 'clicked-1' }).click();
    await page.getByRole('heading', { level: 1, name: 'Active' }).waitFor({ timeout: 30_000 });
    await look(page, 'instance', page.url());
    await page.getByRole('button', { name: 'Decommission' }).click();
    const dialog = page.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: 'Decommission' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByText(/^▼ Point of no return/).waitFor();
    const plannedEnd = await planOn(page);
    await pictures(page, 'instance-decommission');
    expect(await faults(page)).toEqual([]);
    await dialog.getByLabel('Ticket').fill('CHG-1');
    await dialog.getByLabel('Type clicked-1 to confirm').fill('clicked-1');
    await confirm.click();
    await page.getByRole('definition').filter({ hasText: 'Succeeded' }).waitFor({ timeout: 60_000 });
    expect(await planOn(page)).toBe(plannedEnd);
    await page.goto(`${url}/audit?ticket=CHG-1`);
    await page.getByText('instance decommission requested').waitFor({ timeout: 30_000 });
    await page.goto(`${url}/instances?state=DELETED`);
    await page.getByRole('link', { name: 'clicked-1' }).waitFor();
    await look(page, 'instances', `${url}/instances`);
  });

  test('an instance that a service is to make shows its type, and that it waits for the service', async () => {
    const { page, url, stack } = scene();
    const graph = stack.as('admin');
    const { tenants } = await graph.ask<{ tenants: { nodes: { id: string }[] } }>(
      '{ tenants(where: { name: { eq: "demo" } }) { nodes { id } } }',
    );
    const tenantId = tenants.nodes[0]?.id ?? '';
    const type = {
      idempotencyKey: 'vm',
      tenantId,
      name: 'vm',
      provider: 'vm-service',
      claimDeadlineSeconds: 1,
    };
    await mutate(graph, 'instanceTypeCreate', type, 'instanceType { id }');
    const wanted = { idempotencyKey: 'vm', tenantId, type: 'vm', hostname: 'vm-1', spec: { cores: 2 } };
    const { instance } = await mutate<{ instance: { id: string } }>(
      graph,
      'instanceCreate',
      wanted,
      'instance { id }',
    );
    await page.goto(`${url}/instances/${instance.id}`);
    await page.getByRole('alert').filter({ hasText: 'vm-service has not taken it on' }).waitFor();
    await page.getByText('It waits for vm-service.').waitFor();
    await page.getByText('What its provider is to make').waitFor();
    expect(await page.getByRole('button', { name: 'Reimage' }).count()).toBe(0);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Decommission' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Type vm-1 to confirm').fill('vm-1');
    await dialog.getByRole('button', { name: 'Decommission' }).click();
    await page.getByRole('heading', { level: 1, name: 'Deleted' }).waitFor({ timeout: 30_000 });
  });
}
