import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { faults, picture } from './look.ts';

const UNIT_PX = 24;

/** Drags a thing of the front by so many units, up or down, and leaves the button pressed. */
async function dragBy(page: Page, thing: Locator, units: number): Promise<void> {
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (box === null) throw new Error('It is not on the page');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - (units * UNIT_PX) / 2, { steps: 4 });
  await page.mouse.move(x, y - units * UNIT_PX, { steps: 4 });
}

/** Moves a server by dragging it and a switch by keys, each after what is refused is shown before it is put. */
export async function moveInRack(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 1_500 });
  await page.goto(`${address}?colours=HEALTH`);
  await page.getByRole('list', { name: 'Legend' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await picture(page, 'rack-health-light-1280');
  await page.getByRole('button', { name: 'Plan moves' }).click();
  const front = page.getByRole('region', { name: 'Front' });
  const rear = page.getByRole('region', { name: 'Rear' });
  const server = front.getByRole('button', { name: /^Unit 1: sim-001/ });

  await dragBy(page, server, 1);
  await page.getByText('sim-001: unit 2, front. sim-002 stands there.').waitFor();
  await picture(page, 'rack-refused-light-1280');
  await page.mouse.up();
  expect(await page.getByRole('heading', { name: 'Planned moves' }).count()).toBe(0);
  await dragBy(page, server, 29);
  await page.getByText('sim-001: unit 30, front. It can be put here.').waitFor();
  await page.mouse.up();
  await page.getByText('unit 1, front → unit 30, front').waitFor();

  const leaf = front.getByRole('button', { name: /leaf-1/ });
  await leaf.focus();
  await page.keyboard.press('Enter');
  for (let units = 0; units < 2; units += 1) await page.keyboard.press('ArrowUp');
  await page.getByText('leaf-1: unit 22, front. spine-1 stands there.').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.getByText('leaf-1: unit 19.5, rear. It can be put here.').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('unit 20, front → unit 19.5, rear').waitFor();
  expect(await rear.getByRole('button', { name: /leaf-1/ }).evaluate((one) => one.matches(':focus'))).toBe(
    true,
  );
  expect(await faults(page)).toEqual([]);
  await picture(page, 'rack-moves-light-1280');

  await page.getByLabel('Reason').fill('The cold aisle is rebuilt');
  await page.getByRole('button', { name: 'Make 2 moves' }).click();
  await page.getByRole('heading', { name: 'Planned moves' }).waitFor({ state: 'detached', timeout: 30_000 });
  await page.getByRole('button', { name: 'Plan moves' }).click();
  await page.reload();
  await front
    .getByRole('listitem')
    .filter({ hasText: /^Unit 30: ?sim-001/ })
    .waitFor();
  await rear
    .getByRole('listitem')
    .filter({ hasText: /^Unit 19.5: ?leaf-1/ })
    .waitFor();
}
