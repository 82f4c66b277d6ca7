import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { Agent, request } from 'undici';
import { enroll, mutate, simulatedBmcs, type SimulatedBmcView, type TestSite } from '#test/harness/fleet.ts';
import type { TestStack } from '#test/harness/stack.ts';
import { createCaller } from '../caller.ts';

/** Settings of a stack whose BMCs may have their credentials in a folder. */
export function storeSettings(folder: string): Readonly<Record<'apis' | 'worker', Record<string, string>>> {
  const BMC_SECRETS = '[{"prefix": "file:bmc/{tenant}/", "addresses": "127.0.0.0/8"}]';
  return { apis: { BMC_SECRETS }, worker: { BMC_SECRETS, SECRETS_DIR: folder } };
}

/** The life of a server whose password is in a store: enrolled, used, changed there and at its BMC, and used again. */
export async function liveByReference(
  stack: TestStack,
  site: TestSite,
  bmc: SimulatedBmcView,
  store: { readonly folder: string; readonly next: string },
): Promise<void> {
  const caller = createCaller(stack.as('admin'));
  const { username, password } = stack.bmcCredential;
  const write = async (one: string): Promise<void> =>
    await writeFile(join(store.folder, bmc.name), JSON.stringify({ username, password: one }));
  await write(password);
  const credentialReference = `file:bmc/${site.tenantId}/${bmc.name}`;
  const way = { address: bmc.address, provider: 'redfish', credentialReference };
  const { serverId, operationId } = await enroll(stack, site, bmc, undefined, { bmc: way });
  await caller.mustSucceed(operationId);
  const setPower = async (action: string): Promise<void> => {
    const input = { idempotencyKey: `power-${action}`, id: serverId, action };
    type Asked = { operation: { id: string } };
    const { operation } = await mutate<Asked>(stack.as('admin'), 'serverPowerSet', input, 'operation { id }');
    await caller.mustSucceed(operation.id);
  };
  await setPower('ON');
  await changeAtBmc(stack, bmc.address, store.next);
  await write(store.next);
  await setPower('OFF');
  const after = (await simulatedBmcs(stack)).find(({ name }) => name === bmc.name);
  expect(after?.locked).toBe(false);
  expect(after?.failedLogins, 'at most one try of the former password').toBeLessThan(2);
}

/** As a person does at the BMC, without the platform. */
async function changeAtBmc(
  { dataDir, bmcCredential }: TestStack,
  address: string,
  next: string,
): Promise<void> {
  const ca = await readFile(join(dataDir, 'simulator', 'ca.pem'), 'utf8');
  const dispatcher = new Agent({ connect: { ca } });
  const { username, password } = bmcCredential;
  const headers = {
    authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
    'content-type': 'application/json',
    'if-match': '*',
  };
  const get = async (path: string): Promise<Readonly<Record<string, unknown>>> =>
    (await (await request(new URL(path, address), { dispatcher, headers })).body.json()) as Readonly<
      Record<string, unknown>
    >;
  const { Members } = await get('/redfish/v1/AccountService/Accounts');
  for (const { '@odata.id': path } of Members as { '@odata.id': string }[]) {
    if ((await get(path))['UserName'] !== username) continue;
    const body = JSON.stringify({ Password: next });
    const { statusCode } = await request(new URL(path, address), {
      dispatcher,
      headers,
      method: 'PATCH',
      body,
    });
    expect(statusCode).toBeLessThan(300);
  }
  await dispatcher.close();
}
