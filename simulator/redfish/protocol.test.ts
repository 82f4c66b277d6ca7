import { afterAll, beforeAll, expect, test } from 'vitest';
import { request as httpsRequest } from 'node:https';
import { createRedfishClient, type RedfishClient, type Reply } from '../fixtures/redfish-client.ts';
import { standard } from '../models/standard.ts';
import { startSimulator, type Simulator } from '../start.ts';

let simulator: Simulator;
let client: RedfishClient;
beforeAll(async () => {
  simulator = await startSimulator({
    credential: { username: 'admin', password: 'canary-admin' },
    fleet: [{ count: 1, model: 'standard' }],
  });
  client = createRedfishClient(simulator, 'sim-001');
});
afterAll(async () => {
  await client.close();
  await simulator.close();
});

const SYSTEM = '/redfish/v1/Systems/1';
const SYSTEM_SCHEMA = `ComputerSystem.${standard.schemas['ComputerSystem']}`;
const ACCOUNTS = '/redfish/v1/AccountService/Accounts';
const says = (reply: Reply): string => JSON.stringify(reply.body);

test('an OData version that there is not is refused with 412', async () => {
  expect((await client.get(SYSTEM, { headers: { 'odata-version': '4.0' } })).status).toBe(200);
  const refused = await client.get(SYSTEM, { headers: { 'odata-version': '4.1' } });
  expect([refused.status, says(refused)]).toEqual([412, expect.stringContaining('HeaderInvalid')]);
});

test('every answer lists its methods and its schema', async () => {
  const { headers } = await client.get(SYSTEM);
  expect(headers).toMatchObject({
    allow: 'GET, HEAD, PATCH',
    'odata-version': '4.0',
    'cache-control': 'no-cache',
    link: `<https://redfish.dmtf.org/schemas/v1/${SYSTEM_SCHEMA}.json>; rel=describedby`,
  });
  const refused = await client.call('DELETE', SYSTEM);
  expect([refused.status, refused.headers['allow']]).toEqual([405, 'GET, HEAD, PATCH']);
});

test('a document that has not changed is not sent again', async () => {
  const path = '/redfish/v1/Chassis/1U';
  const etag = String((await client.get(path)).headers['etag']);
  const again = await client.get(path, { headers: { 'if-none-match': `"other", W/${etag}` } });
  expect([again.status, again.body, again.headers['etag']]).toEqual([304, {}, etag]);
  expect((await client.get(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});

test.each([
  ['?$filter=x', 501, 'QueryNotSupported'],
  ['?$expand=all', 400, 'QueryParameterValueFormatError'],
  ['?$select=', 400, 'QueryParameterValueFormatError'],
  ['?only=1', 400, 'QueryParameterValueFormatError'],
  ['?only', 400, 'QueryNotSupportedOnResource'],
])('the query %s is refused with %i %s', async (query, status, message) => {
  const refused = await client.get(`${SYSTEM}${query}`);
  expect([refused.status, says(refused)]).toEqual([status, expect.stringContaining(message)]);
});

test('a query without a dollar is ignored; $select, only and $expand are heeded', async () => {
  expect((await client.get(`${SYSTEM}?colour=red`)).status).toBe(200);
  const selected = await client.get(`${SYSTEM}?$select=Boot/BootSourceOverrideEnabled,PowerState`);
  expect(Object.keys(selected.body).filter((name) => !name.startsWith('@odata'))).toEqual([
    'PowerState',
    'Boot',
  ]);
  expect(selected.body['Boot']).toEqual({ BootSourceOverrideEnabled: 'Disabled' });
  expect((await client.get('/redfish/v1/Systems?only')).body['@odata.id']).toBe(SYSTEM);
  const expanded = await client.get(`${SYSTEM}?$expand=.($levels=1)`);
  expect(expanded.body['Bios']).toMatchObject({ AttributeRegistry: expect.any(String) as unknown });
  expect(expanded.body['Links']).toEqual((await client.get(SYSTEM)).body['Links']);
});

test('$metadata and the service document name what the service has, without login', async () => {
  const root = await client.get('/redfish/v1');
  const odata = await client.get('/redfish/v1/odata', { anonymous: true });
  const urls = (odata.body['value'] as { url: string }[]).map(({ url }) => url);
  for (const name of ['Systems', 'Chassis', 'Managers', 'SessionService', 'AccountService']) {
    expect(urls).toContain((root.body[name] as Record<string, string>)['@odata.id']);
  }
  const metadata = await text('/redfish/v1/$metadata');
  expect(metadata.type).toBe('application/xml; charset=utf-8');
  for (const namespace of [SYSTEM_SCHEMA, 'ComputerSystemCollection', 'ManagerAccount']) {
    expect(metadata.body).toContain(`<edmx:Include Namespace="${namespace}"/>`);
  }
});

test('an unknown method is 501', async () => {
  expect((await text('/redfish/v1', 'BREW')).status).toBe(501);
});

test('a PATCH with annotations alone does nothing; with them beside a change they are passed over', async () => {
  const nothing = await client.call('PATCH', SYSTEM, { body: { '@odata.id': SYSTEM } });
  expect([nothing.status, says(nothing)]).toEqual([400, expect.stringContaining('NoOperation')]);
  const body = { '@odata.id': SYSTEM, Boot: { BootSourceOverrideTarget: 'Pxe' } };
  expect((await client.call('PATCH', SYSTEM, { body })).status).toBe(204);
});

test('members are also made by a POST to Members', async () => {
  const body = { UserName: 'admin', Password: 'canary-admin' };
  const made = await client.call('POST', '/redfish/v1/SessionService/Sessions/Members', {
    body,
    anonymous: true,
  });
  expect(made.status).toBe(201);
  expect((await client.call('DELETE', String(made.headers['location']))).status).toBe(204);
});

test('a role says what an account may do', async () => {
  const reader = { UserName: 'reader', Password: 'canary-reader', RoleId: 'ReadOnly' };
  const made = await client.call('POST', ACCOUNTS, { body: reader });
  const own = String(made.headers['location']);
  const authorization = `Basic ${Buffer.from('reader:canary-reader').toString('base64')}`;
  const asReader = (method: string, path: string, body?: unknown): Promise<Reply> =>
    client.call(method, path, { anonymous: true, headers: { authorization }, body });
  expect((await asReader('GET', SYSTEM)).status).toBe(200);
  const reset = await asReader('POST', `${SYSTEM}/Actions/ComputerSystem.Reset`, { ResetType: 'On' });
  expect([reset.status, says(reset)]).toEqual([403, expect.stringContaining('InsufficientPrivilege')]);
  expect((await asReader('PATCH', `${ACCOUNTS}/1`, { Password: 'canary-other' })).status).toBe(403);
  expect((await asReader('POST', ACCOUNTS, { ...reader, UserName: 'second' })).status).toBe(403);
  expect((await asReader('PATCH', own, { RoleId: 'Administrator' })).status).toBe(403);
  expect((await asReader('PATCH', own, { Password: 'canary-readers' })).status).toBeLessThan(300);
});

/** A request without login whose answer is no JSON. */
async function text(path: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> {
  return await new Promise((resolve, reject) => {
    const url = new URL(path, simulator.bmcs[0]?.url);
    const sent = httpsRequest(url, { method, ca: simulator.ca }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: String(response.headers['content-type']), body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}
