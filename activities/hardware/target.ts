import { ApplicationFailure } from '@temporalio/activity';
import type { Credential, Target } from '#providers/target.ts';
import { BmcOfDocument, type BmcOfQuery, type BootMethod, type PowerState } from '../generated/graph.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import type { BmcCredentials, OpenedCredential } from './bmc-credential.ts';

export interface TargetDeps {
  readonly graph: GraphClient;
  readonly credentials: BmcCredentials;
  /** PEM bundle that signs the BMCs' certificates. */
  readonly bmcCa: string | undefined;
  /** Addresses of BMCs by server, as they were last read: only which BMC is held first depends on them. */
  readonly addresses: Map<string, string>;
}

/** Most addresses that are cached. */
const MOST_ADDRESSES = 50_000;

export interface FoundTarget {
  readonly target: Target;
  readonly provider: string;
  /** The secret of a store that the credential is from, and how it is read again; see `OpenedCredential`. */
  readonly secret: Pick<OpenedCredential, 'reference' | 'renew'>;
  /** The operation that holds the server. */
  readonly operationId: string | null;
  /** How the machine boots the installer. */
  readonly bootMethod: BootMethod;
  /** The machine's power on record, and when it was observed, in ISO 8601. */
  readonly power: { readonly state: PowerState; readonly observedAt: string | null };
  /** Whether another credential is on record that a rotation has prepared and not yet promoted. */
  readonly hasPending: boolean;
  /** Opens that one; fails where there is none. */
  pending(): Promise<Credential>;
}

/** Where a server's BMC is, by which it is held before anything else is asked. */
export async function findAddress(
  { graph, addresses }: Pick<TargetDeps, 'graph' | 'addresses'>,
  serverId: string,
  which: WhichBmc,
): Promise<string> {
  const known = which === 'current' ? addresses.get(serverId) : undefined;
  if (known !== undefined) return known;
  const address = bmcOf(await readServer(graph, serverId), which)?.address ?? '';
  if (addresses.size >= MOST_ADDRESSES) addresses.clear();
  if (which === 'current' && address !== '') addresses.set(serverId, address);
  return address;
}

/** The BMC that a server has, or the one that it is to have from now on. */
export type WhichBmc = 'current' | 'pending';

function bmcOf({ bmc }: ReadServer, which: WhichBmc): Pick<PendingBmc, keyof PendingBmc> | null {
  return which === 'pending' ? (bmc?.pending ?? null) : bmc;
}

type ReadServer = NonNullable<BmcOfQuery['server']>;
type PendingBmc = NonNullable<NonNullable<ReadServer['bmc']>['pending']>;

async function readServer(graph: GraphClient, serverId: string): Promise<ReadServer> {
  const { server } = await graph.execute(BmcOfDocument, { serverId });
  if (server !== null) return server;
  throw ApplicationFailure.nonRetryable(`The server ${serverId} is no longer there.`, 'NOT_FOUND');
}

/** Reads where a server's BMC is, and opens its credential, here and for this call only. */
export async function findTarget(
  deps: TargetDeps,
  serverId: string,
  operationId: string,
  which: WhichBmc = 'current',
): Promise<FoundTarget> {
  const server = await readServer(deps.graph, serverId);
  const bmc = bmcOf(server, which);
  if (bmc === null || bmc.sealedCredential === null) {
    throw ApplicationFailure.nonRetryable(
      `The server ${server.name} has no BMC credential. Give one with serverBmcUpdate.`,
      'NO_CREDENTIAL',
    );
  }
  const { address } = bmc;
  const pending = server.bmc?.sealedPendingCredential ?? null;
  const { name } = server;
  const owner = { address, name, tenantId: server.tenant.id, siteId: server.site?.id ?? '' };
  const open = async (sealed: string): Promise<OpenedCredential> =>
    await deps.credentials.open({ ...owner, sealed });
  const { credential, ...secret } = await open(bmc.sealedCredential);
  return {
    secret,
    provider: bmc.provider,
    operationId: server.operation?.id ?? null,
    bootMethod: server.bootMethod,
    pending: async () => {
      if (pending !== null) return (await open(pending)).credential;
      throw ApplicationFailure.nonRetryable(
        `The server ${server.name} has no new credential. Ask for another one again.`,
        'NO_CREDENTIAL',
      );
    },
    power: { state: server.powerState, observedAt: server.powerObservedAt },
    hasPending: pending !== null,
    target: {
      id: serverId,
      address,
      systemId: bmc.systemId ?? undefined,
      credential,
      ca: deps.bmcCa,
      identity: identityOf(server, operationId),
    },
  };
}

/**
 * Who must answer: the machine on record, or the one that this operation found in its place and may continue with, so that
 * no third one gets what is meant for it.
 */
function identityOf(
  { serialNumber, uuid, foundIdentity: found }: ReadServer,
  operationId: string,
): Target['identity'] {
  const mayGoOn = found?.permitted === true && found.operation?.id === operationId;
  const known = mayGoOn ? found.identity : { serialNumber, uuid };
  return { serial: known.serialNumber ?? undefined, uuid: known.uuid ?? undefined };
}
