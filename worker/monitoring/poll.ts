import { ApplicationFailure } from '@temporalio/activity';
import type { Observation } from '#providers/capabilities/monitoring.ts';
import { ProviderError, type ProviderErrorCode } from '#providers/provider-error.ts';
import type { Credential, Target } from '#providers/target.ts';
import type { Registry } from '#providers/registry.ts';
import { lockNameOf, type TargetLock } from '#activities/hardware/target-lock.ts';
import type { BmcCredentials, OpenedCredential } from '#activities/hardware/bmc-credential.ts';
import { SecretRefusal } from '#activities/secret-refusal.ts';
import type { PollOutcome } from './poll-schedule.ts';
import { SecretRefused, withSecret } from './poll-with-secret.ts';
import type { PolledServer } from './polled-servers.ts';

export interface PollDeps {
  readonly registry: Registry;
  readonly locks: TargetLock;
  readonly credentials: BmcCredentials;
  /** PEM bundle that signs the BMCs' certificates. */
  readonly bmcCa: string | undefined;
  /** By server: a digest of the credential from a store that its BMC refused last. */
  readonly refused: Map<string, string>;
}

export interface Polled {
  readonly outcome: PollOutcome;
  /** What was seen, where it answered. */
  readonly seen?: Observation;
  /** Why it did not. */
  readonly reason?: string;
}

/** One poll with all its requests; a BMC that takes longer counts as unavailable. */
const PATIENCE_MS = 10_000;

/** A person, or another credential, has to change something first. */
const TERMINAL: ReadonlySet<ProviderErrorCode> = new Set([
  'AUTH_FAILED',
  'ACCOUNT_LOCKED',
  'PASSWORD_CHANGE_REQUIRED',
  'UNSUPPORTED',
]);

/** Polls one server, unless its BMC is in use. */
export async function poll(deps: PollDeps, server: PolledServer, stopped: AbortSignal): Promise<Polled> {
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(PATIENCE_MS)]);
  const context = { signal, idempotencyKey: `poll/${server.id}`, heartbeat: () => undefined };
  try {
    const monitoring = deps.registry.capability(server.bmc?.provider ?? '', 'monitoring');
    const { target, ...secret } = await targetOf(deps, server);
    const observe = async (credential: Credential): Promise<Observation> =>
      await monitoring.observe({ ...target, credential }, context);
    const look = async (): Promise<Observation> =>
      secret.reference === undefined
        ? await observe(target.credential)
        : await withSecret(deps.refused, server.id, { ...secret, credential: target.credential }, observe);
    const seen = await deps.locks.tryHold(lockNameOf(target.address), 'a poll', look);
    return seen === undefined ? { outcome: 'skipped' } : { outcome: 'answered', seen };
  } catch (error) {
    if (stopped.aborted) return { outcome: 'skipped' };
    // A secret may change without an event; only its store is asked until then.
    if (error instanceof SecretRefused || error instanceof SecretRefusal)
      return { outcome: 'failed', reason: error.message };
    if (error instanceof ProviderError) {
      return { outcome: TERMINAL.has(error.code) ? 'terminal' : 'failed', reason: error.message };
    }
    // A credential that cannot be opened; all else is of our own, and about to be better: NATS is unavailable.
    if (error instanceof ApplicationFailure) return { outcome: 'terminal', reason: error.message };
    return { outcome: 'skipped' };
  }
}

async function targetOf(
  { credentials, bmcCa }: PollDeps,
  server: PolledServer,
): Promise<Pick<OpenedCredential, 'reference' | 'renew'> & { readonly target: Target }> {
  const { id, name, tenant, site, bmc, serialNumber, uuid } = server;
  const address = bmc?.address ?? '';
  const sealed = bmc?.sealedCredential ?? '';
  const owner = { sealed, address, name, tenantId: tenant.id, siteId: site?.id ?? '' };
  const { credential, ...secret } = await credentials.open(owner);
  const target = {
    id,
    address,
    systemId: bmc?.systemId ?? undefined,
    credential,
    ca: bmcCa,
    identity: { serial: serialNumber ?? undefined, uuid: uuid ?? undefined },
  };
  return { ...secret, target };
}
