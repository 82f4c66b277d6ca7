import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { createTargetLock } from '#activities/hardware/target-lock.ts';
import { createSiteMonitors } from '#worker/monitoring/site-monitors.ts';
import { createServerRecords } from '#worker/monitoring/testing/server-records.ts';
import { connectEventBus } from '#platform/events/event-bus.ts';
import { createBmcCredentials } from '#activities/hardware/bmc-credential.ts';
import { secretPlacesSetting } from '#platform/secrets/store/secret-places.ts';
import { createOpener, createSealer, publicHalf } from '#platform/secrets/seal.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { redfishProvider } from '#providers/redfish/definition.ts';
import { createRegistry } from '#providers/registry.ts';
import type { PollCounts } from './counts.ts';

// The monitor of one worker, in a process of its own. Ends with the one that started it.

const Fleet = z.object({
  ca: z.string(),
  bmcs: z.array(z.object({ name: z.string(), url: z.string(), serialNumber: z.string() })),
  credential: z.object({ username: z.string(), password: z.string() }),
});
const Message = z.union([z.literal('counts'), Fleet]);

const settings = z.object({ NATS_URL: z.string(), INTERVAL_MS: z.coerce.number() }).parse(process.env);

const log = createLogger('monitor', 'warn');
const bus = await connectEventBus({ url: settings.NATS_URL, name: 'monitor', log });
const registry = await createRegistry([{ definition: redfishProvider, config: {} }]);
const locks = await createTargetLock(bus);
const { privateKey } = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
const jwk = { ...(await exportJWK(privateKey)), kid: 'bench' };
const sealer = await createSealer(publicHalf(jwk));
const unused = async (): Promise<never> => await Promise.reject(new Error('no secret is read'));
const credentials = createBmcCredentials({
  opener: await createOpener(jwk),
  secrets: { readFields: unused, rereadFields: unused },
  places: secretPlacesSetting.parse(undefined),
});

const none = { answered: 0, failed: 0, skipped: 0, lost: 0 };
let sums = { ...none };
let lateMs: number[] = [];

async function begin({ ca, bmcs, credential }: z.infer<typeof Fleet>): Promise<() => Promise<void>> {
  const { graph } = await createServerRecords(sealer, bmcs, credential);
  const monitors = createSiteMonitors({
    graph,
    bus,
    log,
    registry,
    locks,
    credentials,
    refused: new Map(),
    bmcCa: ca,
    intervalMs: settings.INTERVAL_MS,
    onPoll(scheduled, outcome) {
      sums[outcome === 'terminal' ? 'failed' : outcome] += 1;
      sums.lost += scheduled.lost;
      lateMs.push(scheduled.lateMs);
    },
  });
  monitors.serve('loctsit-bench');
  return monitors.stop;
}

let stop = async (): Promise<void> => undefined;
process.on('message', (received) => {
  const message = Message.parse(received);
  if (message === 'counts') {
    process.send?.({ ...sums, lateMs } satisfies PollCounts);
    sums = { ...none };
    lateMs = [];
  } else void begin(message).then((stopper) => (stop = stopper));
});
process.once('disconnect', () => {
  void stop()
    .then(async () => await registry.close())
    .finally(() => process.exit(0));
});
process.send?.('ready');
