import { expect } from 'vitest';
import type { Graph } from '#test/harness/graph-caller.ts';

interface Wiped {
  readonly components: readonly { readonly kind: string; readonly serialNumber: string }[];
  readonly erasures: readonly {
    readonly operation: { readonly id: string };
    readonly disks: readonly { readonly serialNumber: string }[];
    readonly certificate: string | null;
  }[];
}

const WIPED = `query($id: ID!) { server(id: $id) { components { kind serialNumber }
  erasures { operation { id } disks { serialNumber } certificate } } }`;

/** The evidence of the only wipe of a server names each of its disks, and has a certificate. */
export async function expectCertifiedWipe(
  graph: Graph,
  serverId: string,
  operationId: string,
): Promise<void> {
  const { server } = await graph.ask<{ server: Wiped }>(WIPED, { id: serverId });
  const serials = server.components.flatMap((part) => (part.kind === 'DISK' ? [part.serialNumber] : []));
  expect(serials.length).toBeGreaterThan(0);
  expect(server.erasures.map((erasure) => erasure.operation.id)).toEqual([operationId]);
  const [erasure] = server.erasures;
  expect(erasure?.disks.map(({ serialNumber }) => serialNumber).toSorted()).toEqual(serials.toSorted());
  expect(JSON.parse(erasure?.certificate ?? '')).toMatchObject({
    document: 'erasure-certificate',
    server: { id: serverId },
    operation: { id: operationId },
  });
}
