import { ApplicationFailure } from '@temporalio/activity';
import { MockActivityEnvironment } from '@temporalio/testing';
import { expect, test } from 'vitest';
import type { OperationKind } from '#contracts/operation-kinds.ts';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { createIdentityActivities } from './identity-activities.ts';
import type { HardwareDeps } from './with-target.ts';

const OPERATION = 'oprnopr-1';
const MISMATCH = { code: 'IDENTITY_MISMATCH', message: 'another machine answers' };

const callOf = (kind: OperationKind): StepCall => ({
  step: 'verify-identity',
  phase: 'PREPARING',
  undoing: false,
  operation: {
    operationId: OPERATION,
    kind,
    tenantId: 'tnntten-1',
    requestedBy: 'ann',
    title: 'Do something with rack-1',
    subject: { kind: 'Server', id: 'srvrsrv-1' },
    related: [],
    siteId: 'lctnsit-1',
  },
});

const ON_RECORD = '7CX1234';
const bmc = {
  address: 'https://bmc.test',
  systemId: null,
  provider: 'any',
  sealedCredential: 'sealed',
  sealedPendingCredential: null,
};

/** A machine on record that answers with the serial number; the domain says what is given of it. */
function machineOf(
  serialNumber: string | null,
  refusal: typeof MISMATCH | null = null,
): { readonly deps: HardwareDeps; readonly judged: object[] } {
  const judged: object[] = [];
  const graph: GraphClient = {
    execute: async (_, variables) => {
      const { input } = variables as { input?: { purpose: string } };
      if (input !== undefined) judged.push(input);
      return {
        server: {
          name: 'rack-1',
          tenant: { id: 'tnntten-1' },
          site: { id: 'lctnsit-1' },
          serialNumber: ON_RECORD,
          uuid: null,
          foundIdentity: null,
          bootMethod: 'NETWORK',
          operation: { id: OPERATION },
          bmc,
        },
        serverIdentityReport: { refusal, errors: [] },
      } as never;
    },
    close: async () => undefined,
  };
  const system = { id: '1', manufacturer: 'Acme', model: 'M', serialNumber, uuid: null };
  const report = {
    system,
    processors: [],
    memory: [],
    disks: [{ name: 'Bay 1', model: null, serialNumber: 'D1', capacityBytes: 1, protocol: null }],
    ports: [{ name: 'NIC 1', mac: '52:54:00:00:00:01', speedMbps: null }],
    powerSupplies: [],
    unread: [],
  };
  const inventory = { identify: async () => system, collect: async () => report };
  const deps = {
    graph,
    bmcCa: undefined,
    addresses: new Map(),
    credentials: { open: async () => ({ credential: { username: 'root', password: 'x' } }) },
    locks: { hold: async (_: unknown, __: unknown, work: () => unknown) => await work() },
    registry: { capability: () => inventory },
  };
  // The parts between the activity and the BMC; each is tested separately.
  return { deps: deps as unknown as HardwareDeps, judged };
}

async function verify(deps: HardwareDeps, kind: OperationKind, more: object = {}): Promise<unknown> {
  const environment = new MockActivityEnvironment({}, { logger: QUIET });
  const { verifyIdentity } = createIdentityActivities(deps);
  return await environment.run(
    async () => await verifyIdentity(callOf(kind), { serverId: 'srvrsrv-1', ...more }),
  );
}

test.each<[OperationKind, string | null, object, string | null]>([
  ['POWER', ON_RECORD, {}, null],
  ['FIRMWARE_UPDATE', ON_RECORD, {}, null],
  ['POWER', 'OTHER', {}, 'CHANGE'],
  ['POWER', 'OTHER', { toPowerOff: true }, 'POWER_OFF'],
  ['BIOS_APPLY', null, {}, 'CHANGE'],
  ['PROVISION', ON_RECORD, {}, 'DESTROY'],
  ['REIMAGE', ON_RECORD, {}, 'DESTROY'],
  ['ERASE', ON_RECORD, {}, 'DESTROY'],
  ['DECOMMISSION', ON_RECORD, {}, 'WIPE'],
  ['ENROLL', null, {}, null],
])('%s of a machine that says %s is judged by its parts for %j: %s', async (kind, serial, more, purpose) => {
  const { deps, judged } = machineOf(serial);
  await verify(deps, kind, more);
  expect(judged).toMatchObject(
    purpose === null
      ? []
      : [
          {
            operationId: OPERATION,
            purpose,
            serialNumber: serial,
            components: [
              { kind: 'DISK', serialNumber: 'D1' },
              { kind: 'PORT', mac: '52:54:00:00:00:01' },
            ],
          },
        ],
  );
});

test('what is refused ends the step with the reason permanently, and without an effect', async () => {
  const { deps } = machineOf('OTHER', MISMATCH);
  const failure: unknown = await verify(deps, 'DECOMMISSION').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ApplicationFailure);
  expect(failure).toMatchObject({
    type: 'IDENTITY_MISMATCH',
    message: MISMATCH.message,
    nonRetryable: true,
    details: [{ effect: 'none' }],
  });
});
