import { ApplicationFailure } from '@temporalio/activity';
import type { Opener } from '#platform/secrets/seal.ts';
import type { Observation } from '#providers/capabilities/monitoring.ts';
import { ProviderError, type ProviderErrorCode } from '#providers/provider-error.ts';
import type { Target } from '#providers/target.ts';
import type { Registry } from '#providers/registry.ts';
import { lockNameOf, type TargetLock } from '#activities/hardware/target-lock.ts';
import { openCredential } from '#activities/hardware/target.ts';
import type { PollOutcome } from './poll-schedule.ts';
import type { PolledServer } from './polled-servers.ts';

export interface PollDeps {
  readonly registry: Registry;
  readonly locks: TargetLock;
  readonly opener: Opener;
  /** PEM bundle that signs the BMCs' certificates. */
  readonly bmcCa: string | undefined;
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
    const target = await targetOf(deps, server);
    const look = async (): Promise<Observation> => await monitoring.observe(target, context);
    const seen = await deps.locks.tryHold(lockNameOf(target.address), 'a poll', look);
    return seen === undefined ? { outcome: 'skipped' } : { outcome: 'answered', seen };
  } catch (error) {
    if (stopped.aborted) return { outcome: 'skipped' };
    if (error instanceof ProviderError) {
      return { outcome: TERMINAL.has(error.code) ? 'terminal' : 'failed', reason: error.message };
    }
    // A credential that cannot be opened; all else is of our own, and about to be better: NATS is unavailable.
    if (error instanceof ApplicationFailure) return { outcome: 'terminal', reason: error.message };
    return { outcome: 'skipped' };
  }
}

async function targetOf({ opener, bmcCa }: PollDeps, server: PolledServer): Promise<Target> {
  const { id, name, bmc, serialNumber, uuid } = server;
  const address = bmc?.address ?? '';
  return {
    id,
    address,
    systemId: bmc?.systemId ?? undefined,
    credential: await openCredential(opener, { sealed: bmc?.sealedCredential ?? '', address, name }),
    ca: bmcCa,
    identity: { serial: serialNumber ?? undefined, uuid: uuid ?? undefined },
  };
}
