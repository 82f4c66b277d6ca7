import { expect, test } from 'vitest';
import { createRedfishClient } from '../fixtures/redfish-client.ts';
import { startSimulator } from '../start.ts';

test('the page lists every BMC with its power and its requests, and needs nothing from elsewhere', async () => {
  const simulator = await startSimulator({
    credential: { username: 'admin', password: 'canary' },
    fleet: [
      { count: 1, model: 'standard', name: 'one' },
      { count: 1, model: 'lenovo', name: 'two' },
    ],
  });
  const client = createRedfishClient(simulator, 'two');
  await client.get('/redfish/v1');
  const answer = await fetch(`${simulator.controlUrl}/`);
  const page = await answer.text();
  expect(answer.headers.get('content-type')).toContain('text/html');
  const row = (name: string): string[] =>
    [...(new RegExp(`<tr><td>${name}</td>.*</tr>`).exec(page)?.[0] ?? '').matchAll(/<td>(.*?)<\/td>/g)].map(
      ([, cell = '']) => cell,
    );
  expect(row('one').slice(2, 6)).toEqual(['Server 1U', 'Off', 'off', '0']);
  expect(row('two').slice(2, 6)).toEqual(['ThinkSystem SR630 V2', 'Off', 'off', '1']);
  expect(page).not.toMatch(/src=|href=|url\(/);
  expect(page).not.toContain('canary');
  await client.close();
  await simulator.close();
});
