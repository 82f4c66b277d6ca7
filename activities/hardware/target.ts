import { ApplicationFailure } from '@temporalio/activity';
import { z } from 'zod';
import type { Opener } from '#platform/secrets/seal.ts';
import type { Credential, Target } from '#providers/target.ts';
import { BmcOfDocument, type BootMethod } from '../generated/graph.ts';
import type { GraphClient } from '../graph/graph-client.ts';

export interface TargetDeps {
  readonly graph: GraphClient;
  readonly opener: Opener;
  /** PEM bundle that signs the BMCs' certificates. */
  readonly bmcCa: string | undefined;
}

const credentialSchema = z.object({ username: z.string(), password: z.string() });

export interface FoundTarget {
  readonly target: Target;
  readonly provider: string;
  /** The operation that holds the server. */
  readonly operationId: string | null;
  /** How the machine comes to the installer. */
  readonly bootMethod: BootMethod;
  /** Whether another credential is on record that a rotation has prepared and not yet promoted. */
  readonly hasPending: boolean;
  /** Opens that one; fails where there is none. */
  pending(): Promise<Credential>;
}

/** Reads where a server's BMC is, and opens its credential, here and for this call only. */
export async function findTarget(deps: TargetDeps, serverId: string): Promise<FoundTarget> {
  const { server } = await deps.graph.execute(BmcOfDocument, { serverId });
  if (server === null)
    throw ApplicationFailure.nonRetryable(`The server ${serverId} is no longer there.`, 'NOT_FOUND');
  const { bmc } = server;
  if (bmc === null || bmc.sealedCredential === null) {
    throw ApplicationFailure.nonRetryable(
      `The server ${server.name} has no BMC credential. Enroll it again with one.`,
      'NO_CREDENTIAL',
    );
  }
  const { sealedPendingCredential: pending } = bmc;
  return {
    provider: bmc.provider,
    operationId: server.operation?.id ?? null,
    bootMethod: server.bootMethod,
    pending: async () => {
      if (pending !== null) return await openCredential(deps.opener, pending, server.name);
      throw ApplicationFailure.nonRetryable(
        `The server ${server.name} has no new credential. Ask for another one again.`,
        'NO_CREDENTIAL',
      );
    },
    hasPending: pending !== null,
    target: {
      id: serverId,
      address: bmc.address,
      credential: await openCredential(deps.opener, bmc.sealedCredential, server.name),
      ca: deps.bmcCa,
      identity: { serial: server.serialNumber ?? undefined, uuid: server.uuid ?? undefined },
    },
  };
}

/** For one process and as long as it needs it; fails where another key sealed it. */
export async function openCredential(opener: Opener, sealed: string, name: string): Promise<Credential> {
  try {
    return credentialSchema.parse(await opener.open(sealed));
  } catch {
    // The cause is left out on purpose: nothing that touched the credential may reach a history.
    throw ApplicationFailure.nonRetryable(
      `The BMC credential of ${name} cannot be opened with this worker's key. Enroll the server again.`,
      'CREDENTIAL_UNREADABLE',
    );
  }
}
