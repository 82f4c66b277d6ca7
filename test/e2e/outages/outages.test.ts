import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProcessName } from '#deploy/local/own-process.ts';
import { createSite, enrollFleet, type TestSite } from '#test/harness/fleet.ts';
import { requestGraph } from '#test/harness/graph-request.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { startStream, type OperationStream } from '#test/harness/stream.ts';
import { findResidue } from '#test/sagas/residue.ts';

const OUTAGE_MS = 5_000;
const LANES = 4;
const PATIENT = { timeout: 60_000 };

let stack: TestStack;
let site: TestSite;
let stream: OperationStream;

beforeAll(async () => {
  stack = await startTestStack({ servers: 6, environment: { simulator: { SIMULATOR_SPEED: '10' } } });
  site = await createSite(stack, 'outages');
  await enrollFleet(stack, site);
  stream = startStream(stack.as('admin'), site, 'outages', LANES);
});
afterAll(async () => await stack?.stop());

interface CreatePayload {
  readonly operation: { readonly id: string } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly retryable: boolean;
  }[];
}

type Answer =
  | { readonly accepted: string }
  | { readonly code: string; readonly message: string }
  | { readonly noConnection: true };

/** The answer to a request for an instance now; rejects when no answer arrives for ten seconds. */
async function askForInstance(hostname: string): Promise<Answer> {
  const document = `mutation($in: InstanceCreateInput!) { instanceCreate(input: $in) {
    operation { id } errors { code message retryable } } }`;
  const input = {
    idempotencyKey: hostname,
    tenantId: site.tenantId,
    siteId: site.siteId,
    imageId: site.imageIds[0],
    // Only the answer counts here: no machine has so many cores, so the operation fails at once.
    requirements: { minCores: 100_000 },
    hostname,
  };
  const { graphql, tokens } = stack.stack.info;
  const begun = Date.now();
  try {
    const { data, errors } = await requestGraph<{ instanceCreate: CreatePayload | null }>(
      graphql,
      tokens.admin,
      document,
      { in: input },
    );
    expect(Date.now() - begun).toBeLessThan(10_000);
    const refusal = data?.instanceCreate?.errors[0];
    if (refusal !== undefined) return { code: refusal.code, message: refusal.message };
    const fault = errors?.[0];
    if (fault !== undefined) return { code: fault.extensions?.code ?? 'NONE', message: fault.message };
    return { accepted: data?.instanceCreate?.operation?.id ?? '' };
  } catch (error) {
    // Node's fetch says so when there is no listener.
    if (error instanceof TypeError) return { noConnection: true };
    throw error;
  }
}

/** Stops a process for a while, in the midst of operations; returns the answer to a request meanwhile. */
async function withoutProcess(name: ProcessName): Promise<Answer> {
  await expect
    .poll(() => stream.operations.filter(({ end }) => end === null).length, PATIENT)
    .toBeGreaterThan(1);
  await stack.stack.stopProcess(name);
  const [answer] = await Promise.all([askForInstance(`without-${name}`), sleep(OUTAGE_MS)]);
  await stack.stack.startProcess(name);
  return answer;
}

test.each<ProcessName>(['temporal', 'nats', 'boot', 'worker', 'dispatcher', 'simulator'])(
  'without %s requests are accepted all the same',
  async (name) => {
    expect(await withoutProcess(name)).toEqual({ accepted: expect.stringMatching(/^oprnopr-/) as string });
  },
);

test.each<ProcessName>(['postgres', 'apis'])(
  'without %s a request is answered at once, with a code',
  async (name) => {
    expect(await withoutProcess(name)).toEqual({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/again|repeat/) as string,
    });
  },
);

test('without the gateway there is no answer, and everything accepted before continues', async () => {
  expect(await withoutProcess('gateway')).toEqual({ noConnection: true });
});

test('every operation that was accepted, before or meanwhile, ended well', async () => {
  await stream.drain();
  expect(stream.operations.length).toBeGreaterThanOrEqual(2 * LANES);
  expect(stream.operations.filter(({ end }) => end?.state !== 'SUCCEEDED')).toEqual([]);
}, 300_000);

test('nothing is left that the outcomes do not explain', async () => {
  await expect.poll(async () => await findResidue(stack), PATIENT).toEqual([]);
});
