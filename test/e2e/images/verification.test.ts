import { createHash, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createInfra } from '#test/e2e/command-line/infra.ts';
import { createSite, mutate, type TestSite } from '#test/harness/fleet.ts';
import { awaitOperation, readOperation } from '#test/harness/operations.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';

const BYTES = randomBytes(400_000);
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

interface Verification {
  readonly state: string;
  readonly sha256: string | null;
  readonly sizeBytes: number | null;
  readonly operation: { readonly id: string; readonly state: string };
}

let stack: TestStack;
let site: TestSite;
let home = '';
let mirror: Server;
let url = '';
/** A mirror that sends half of an image while it is slow. */
let isSlow = false;

beforeAll(async () => {
  mirror = createServer((_, response) => {
    response.setHeader('content-length', BYTES.length);
    if (isSlow) response.write(BYTES.subarray(0, BYTES.length / 2));
    else response.end(BYTES);
  });
  await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/disk.raw`;
  home = await mkdtemp(join(tmpdir(), 'infra-home-'));
  stack = await startTestStack({ servers: 1 });
  site = await createSite(stack, 'images');
});
afterAll(async () => {
  await stack?.stop();
  mirror?.closeAllConnections();
  mirror?.close();
  if (home !== '') await rm(home, { recursive: true, force: true });
});

async function createImage(name: string): Promise<string> {
  const input = {
    idempotencyKey: name,
    tenantId: site.tenantId,
    name,
    url,
    sha256: SHA256,
    sizeBytes: BYTES.length,
  };
  type Made = { image: { id: string } };
  return (await mutate<Made>(stack.as('admin'), 'imageCreate', input, 'image { id }')).image.id;
}

async function verify(id: string): Promise<string> {
  const input = { idempotencyKey: `verify-${id}-${Date.now()}`, id };
  type Asked = { operation: { id: string } };
  return (await mutate<Asked>(stack.as('operator'), 'imageVerify', input, 'operation { id }')).operation.id;
}

async function verificationOf(id: string): Promise<Verification | null> {
  const document = `query($id: ID!) { image(id: $id) {
    verification { state sha256 sizeBytes operation { id state } } } }`;
  type Seen = { image: { verification: Verification | null } };
  return (await stack.as('admin').ask<Seen>(document, { id })).image.verification;
}

/** Waits until the ledger says that half of the image has arrived. */
async function halfFetched(operationId: string): Promise<void> {
  const messageOf = async (): Promise<string | null | undefined> =>
    (await readOperation(stack.as('admin'), operationId))?.steps.find(({ name }) => name === 'fetch')
      ?.message;
  await expect
    .poll(messageOf, { timeout: 30_000 })
    .toBe(`${BYTES.length / 2} of ${BYTES.length} bytes fetched (50 %)`);
}

test('a person verifies an image of the demonstration from the command line', async () => {
  const infra = createInfra(stack, home);
  const { code, stdout, stderr } = await infra.run('image', 'verify', site.imageIds[0], '--watch');
  // What is followed is for people, and leaves standard output to scripts.
  expect(stderr).toMatch(/✓ start\b.*✓ fetch\b.*✓ record\b.*SUCCEEDED/s);
  expect(stdout).toContain('verify image demo-linux-1');
  expect(code).toBe(0);
  expect(await verificationOf(site.imageIds[0])).toMatchObject({
    state: 'VERIFIED',
    sizeBytes: 1_048_576,
    operation: { state: 'SUCCEEDED' },
  });
});

test('the ledger says how far it is, and a cancellation ends it although the mirror is silent', async () => {
  isSlow = true;
  const id = await createImage('cancelled');
  const operationId = await verify(id);
  await halfFetched(operationId);
  const document = `mutation($in: OperationCancelInput!) { operationCancel(input: $in) { errors { code } } }`;
  await stack.as('admin').ask(document, { in: { id: operationId, reason: 'enough' } });
  const cancelledAt = Date.now();
  expect(await awaitOperation(stack.as('admin'), operationId)).toMatchObject({ state: 'CANCELLED' });
  // Long before the mirror's silence would be noticed.
  expect(Date.now() - cancelledAt).toBeLessThan(10_000);
  expect(await verificationOf(id)).toBeNull();
});

test.each(['worker', 'apis'] as const)('it continues although %s is killed', async (name) => {
  isSlow = true;
  const id = await createImage(`killed-${name}`);
  const operationId = await verify(id);
  await halfFetched(operationId);
  isSlow = false;
  const { [name]: pid } = stack.stack.info.processes;
  if (pid === undefined) throw new Error(`${name} does not run`);
  process.kill(pid, 'SIGKILL');
  // Where the worker lives on, its connection to the mirror breaks.
  mirror.closeAllConnections();
  expect(await awaitOperation(stack.as('admin'), operationId)).toMatchObject({ state: 'SUCCEEDED' });
  expect(await verificationOf(id)).toEqual({
    state: 'VERIFIED',
    sha256: SHA256,
    sizeBytes: BYTES.length,
    operation: { id: operationId, state: 'SUCCEEDED' },
  });
});
