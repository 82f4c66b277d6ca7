import { expect } from 'vitest';
import type { ServerPayload, ServersSuite } from './servers-suite.ts';

/** What an inspection finds of a machine. */
export interface Hardware {
  readonly serialNumber?: string | null;
  readonly uuid?: string | null;
  readonly components?: readonly object[];
}

export interface IdentityView {
  readonly serialNumber: string | null;
  readonly uuid: string | null;
  readonly foundIdentity: { readonly permitted: boolean; readonly differences: readonly string[] } | null;
  readonly identityChanges: readonly {
    readonly actor: string;
    readonly reason: string;
    readonly before: { readonly serialNumber: string | null; readonly macs: readonly string[] };
    readonly after: { readonly serialNumber: string | null; readonly macs: readonly string[] };
  }[];
  readonly ports: readonly { readonly mac: string; readonly shared: boolean }[];
}

export const PLACEHOLDERS = {
  serialNumber: 'To be filled by O.E.M.',
  uuid: '03000200-0400-0500-0006-000700080009',
};

let count = 0;

/** A serial number that no other machine of the suite has. */
export const unique = (prefix: string): string => `${prefix}-${++count}-${Date.now()}`;

export function uniqueMac(): string {
  const digits = (++count + 0x10_00).toString(16).padStart(6, '0');
  return `52:54:00:${digits.replace(/(..)(?=.)/g, '$1:')}`;
}

export const diskOf = (serialNumber: string): object => ({
  kind: 'DISK',
  name: `bay ${serialNumber}`,
  serialNumber,
});

export const portOf = (mac: string): object => ({ kind: 'PORT', name: `port ${mac}`, mac });

/** A machine with its own numbers, ports and disks. */
export function machine(more: Hardware = {}): Hardware {
  return {
    serialNumber: unique('SN'),
    uuid: crypto.randomUUID(),
    components: [portOf(uniqueMac()), diskOf(unique('D'))],
    ...more,
  };
}

/** Servers whose machines are met by operations. */
export interface MetMachines {
  /** Enrolls a server whose inspection finds the hardware. */
  enrollAs(hardware: Hardware, more?: object): Promise<{ id: string; stored: ServerPayload }>;
  /** What a worker reports of the machine that answers, during an operation that holds the server. */
  meets(id: string, purpose: string, found: Hardware): Promise<ServerPayload>;
  identityOf(id: string, token?: string): Promise<IdentityView>;
}

export function metMachines(suite: ServersSuite): MetMachines {
  const { tokens } = suite.fixture;
  return {
    async enrollAs(hardware, more) {
      const { id, operationId } = await suite.enroll(more);
      await suite.report(operationId, 'START_INSPECTION');
      const input = { operationId, id, powerState: 'OFF', components: [], ...hardware };
      const stored = await suite.call('serverInventoryStore', input, tokens.service);
      const failure = { code: 'CONFLICT', message: 'it is on record already', step: 'collect-inventory' };
      if (stored.errors.length > 0) await suite.report(operationId, 'FAIL', { failure, outcome: 'FAILED' });
      else await suite.report(operationId, 'FINISH_INSPECTION', { outcome: 'SUCCEEDED' });
      return { id, stored };
    },
    async meets(id, purpose, found) {
      const { operation, errors } = await suite.call('serverInspect', { id });
      expect(errors).toEqual([]);
      const operationId = operation?.id ?? '';
      const input = { operationId, purpose, components: [], ...found };
      const payload = await suite.call('serverIdentityReport', input, tokens.service);
      const failure = { code: 'TEST', message: 'the test continues', step: null };
      await suite.report(operationId, 'FAIL', { failure, outcome: 'FAILED' });
      return payload;
    },
    async identityOf(id, token = tokens.admin) {
      const document = `query($id: ID!) { server(id: $id) { serialNumber uuid
        foundIdentity { permitted differences identity { serialNumber macs disks } operation { id } }
        identityChanges { at actor reason before { serialNumber macs } after { serialNumber macs } }
        ports { mac shared } } }`;
      return (await suite.fixture.query<{ server: IdentityView }>(token, document, { id })).server;
    },
  };
}
