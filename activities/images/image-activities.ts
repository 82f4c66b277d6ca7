import { activityInfo, ApplicationFailure, cancellationSignal, heartbeat } from '@temporalio/activity';
import type { ImageActivities } from '#contracts/activities/image-activities.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';
import { publishOperationEvent } from '../ledger/operation-event.ts';
import { FetchRefused, type FetchTimes } from '#platform/networks/fetch-bytes.ts';
import { fetchDigest } from './fetch-digest.ts';

export interface ImageDeps {
  readonly bus: EventBus;
  /** Where images may be fetched from, redirections included. */
  readonly networks: AllowedNetworks;
  readonly times?: Partial<FetchTimes> & { readonly progressMs?: number };
}

/** How often a worker heartbeats; it receives a cancellation then. */
const HEARTBEAT_MS = 250;
/** How often people see how far it is. */
const PROGRESS_MS = 1_000;
/** Attempts and seconds that a server is given which cannot be reached. */
const LEAST_ATTEMPTS = 3;
const TIMEOUT_MS = 120_000;

/** Fetching images. Nothing is kept of them but size and checksum. */
export function createImageActivities({ bus, networks, times = {} }: ImageDeps): ImageActivities {
  return {
    async fetchImage(call, { url, sizeBytes }) {
      const progress = { received: 0, total: sizeBytes };
      const alive = setInterval(() => heartbeat(progress), HEARTBEAT_MS);
      const startedAt = Date.now();
      const { attempt } = activityInfo();
      let shown = -1;
      const reporting = setInterval(() => {
        if (progress.received === shown) return;
        shown = progress.received;
        void publishProgress(bus, call, { attempt, startedAt, message: describeProgress(progress) });
      }, times.progressMs ?? PROGRESS_MS);
      try {
        return await fetchDigest(url, {
          sizeBytes,
          networks,
          times,
          signal: cancellationSignal(),
          onProgress: (received, total) => Object.assign(progress, { received, total }),
        });
      } catch (error) {
        // Temporal's own signal gives the reason of a cancellation.
        cancellationSignal().throwIfAborted();
        throw failureOf(error);
      } finally {
        clearInterval(alive);
        clearInterval(reporting);
      }
    },
  };
}

async function publishProgress(
  bus: EventBus,
  { operation, step, phase, undoing }: StepCall,
  attempt: { readonly attempt: number; readonly startedAt: number; readonly message: string },
): Promise<void> {
  const event = { ...operation, step, phase, undoing, state: 'RUNNING', ...attempt } as const;
  // The next one says more.
  await publishOperationEvent(bus, 'operation.step', event).catch(() => undefined);
}

function describeProgress({ received, total }: { received: number; total: number | null }): string {
  if (total === null) return `${received} bytes fetched`;
  return `${received} of ${total} bytes fetched (${Math.floor((100 * received) / total)} %)`;
}

/** A refusal is final; temporary faults are retried until they have lasted too long. */
function failureOf(error: unknown): ApplicationFailure {
  const reason = describeError(error);
  const { attempt, scheduledTimestampMs } = activityInfo();
  const isFinal = error instanceof FetchRefused;
  const isLong = attempt >= LEAST_ATTEMPTS && Date.now() - scheduledTimestampMs >= TIMEOUT_MS;
  return ApplicationFailure.create({
    message: `The image cannot be fetched: ${reason}. Check its URL and the server, then verify it again.`,
    type: 'IMAGE_NOT_FETCHED',
    nonRetryable: isFinal || isLong,
  });
}
