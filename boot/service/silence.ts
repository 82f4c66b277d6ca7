import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '#platform/database/database.ts';
import { periodic } from '#platform/background/periodic.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { lastNotes, note } from './journal.ts';

/** An installer that had reported before has stopped reporting. */
export interface Silence {
  readonly event: 'STALLED';
  /** Identifies the boot: two services may report the same one. */
  readonly boot: string;
  /** For how long, and its last notes. */
  readonly message: string;
}

/** Signals the operation's workflow. Rejects when the workflow is unavailable. */
export type SignalSilence = (operationId: string, silence: Silence) => Promise<'accepted' | 'ended'>;

export interface InstallerWatch {
  /** Resolves once no look is under way. */
  stop(): Promise<void>;
}

interface SilentBoot {
  readonly operationId: string;
  readonly boot: string;
}

const LONGEST_PAUSE_MS = 2_000;
const NOTES = 5;
/** As much as a report may say. */
const MESSAGE_LENGTH = 1_000;

/**
 * Watches for installers that stop reporting. Each request of an installer counts as a report, and it is silent only once it
 * has made one. The time of the last report is in the database, so another service, or this one after a restart, continues; but
 * time counts only while reports could arrive: not before this service, or its database, was
 * there.
 */
export function watchInstallers(options: {
  readonly database: Database;
  readonly signal: SignalSilence;
  readonly log: Logger;
  readonly silenceSeconds: number;
}): InstallerWatch {
  const { database, log, silenceSeconds } = options;
  const pause = Math.min(LONGEST_PAUSE_MS, (silenceSeconds * 1_000) / 4);
  const now = (): number => performance.now();
  let listeningSince = now();
  let lastLook = listeningSince;

  async function look(): Promise<void> {
    const begin = now();
    // A process that was suspended received nothing either.
    if (begin - lastLook > pause * 3) listeningSince = begin;
    lastLook = begin;
    try {
      const silent = await findSilent(database.fork(), silenceSeconds);
      if (begin - listeningSince < silenceSeconds * 1_000) return;
      await Promise.all(silent.map(async (boot) => await report(options, boot)));
    } catch (error) {
      log.debug({ reason: describeError(error) }, 'installers cannot be watched at the moment');
      listeningSince = now();
    } finally {
      lastLook = now();
    }
  }

  return periodic({ name: 'installer-watch', firstMs: pause, periodMs: pause, work: look, log });
}

async function findSilent(em: EntityManager, silenceSeconds: number): Promise<SilentBoot[]> {
  return await em.execute(
    `select operation_id as "operationId", encode(hash, 'hex') as boot from token
    where purpose = 'INSTALL' and consumed_at is null and silence_told_at is null
      and heard_at < now() - make_interval(secs => ?)
    order by heard_at limit 100`,
    [silenceSeconds],
  );
}

/** Signalled first and noted afterwards: when a service dies in between, the signal is repeated, which is harmless. */
async function report(
  { database, signal, log, silenceSeconds }: Parameters<typeof watchInstallers>[0],
  { operationId, boot }: SilentBoot,
): Promise<void> {
  const notes = await lastNotes(database.fork(), operationId, NOTES);
  const last = notes.length === 0 ? '' : ` Before that: ${notes.join('; ')}`;
  const message = `The installer has said nothing for ${silenceSeconds} seconds.${last}`.slice(
    0,
    MESSAGE_LENGTH,
  );
  try {
    await signal(operationId, { event: 'STALLED', boot: boot.slice(0, 16), message });
  } catch (error) {
    log.warn(
      { operationId, reason: describeError(error) },
      'the workflow could not be notified of a silent installer',
    );
    return;
  }
  await database.transact(async ({ em }) => {
    const noted: unknown[] = await em.execute(
      `update token set silence_told_at = now() where hash = decode(?, 'hex') and silence_told_at is null returning 1`,
      [boot],
    );
    if (noted.length > 0)
      await note(em, operationId, `installer has said nothing for ${silenceSeconds} seconds`);
  });
  log.info({ operationId }, 'an installer stopped reporting');
}
