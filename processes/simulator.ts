import { pino } from 'pino';
import { z } from 'zod';
import { startSimulator } from '#simulator/start.ts';

const port = z.coerce.number().int().min(0).max(65_535).default(0);

/** Settings of the simulator's process. */
const Environment = z
  .object({
    /** Address the control API listens at; the BMCs have addresses of their own from 127.1.0.1 on. */
    SIMULATOR_HOST: z.string().default('127.0.0.1'),
    /** HTTPS port of every BMC; 0 chooses the last one again, or a free one. */
    SIMULATOR_PORT: port,
    /** Port of the control API; 0 chooses a free one. */
    SIMULATOR_CONTROL_PORT: port,
    /** How many machines there are, each with a BMC of its own. */
    SIMULATOR_SERVERS: z.coerce.number().int().min(1).max(50_000).default(12),
    /** Vendors of the machines in turn, with commas: standard, dell, hpe, lenovo, supermicro. */
    SIMULATOR_VENDORS: z
      .string()
      .default('dell,hpe,supermicro')
      .transform((text) => text.split(','))
      .pipe(z.array(z.enum(['standard', 'dell', 'hpe', 'lenovo', 'supermicro']))),
    /** Folder for the CA (`ca.pem`), the certificates and the state of the hosts. */
    SIMULATOR_DIR: z.string().min(1),
    /** Account that every BMC has, with SIMULATOR_PASSWORD. */
    SIMULATOR_USERNAME: z.string().min(1).default('admin'),
    /** Its password. */
    SIMULATOR_PASSWORD: z.string().min(1),
    /** Base URL of the boot service. */
    SIMULATOR_BOOT_URL: z.url().optional(),
    /** How many times as fast as the default the hosts work: 2 halves every delay. */
    SIMULATOR_SPEED: z.coerce.number().positive().max(10_000).default(1),
    /** Decides serial numbers, MAC addresses, jitter and the chances of faults. */
    SIMULATOR_SEED: z.string().default('simulator'),
    /** The least severe of what is logged. */
    LOG_LEVEL: z.string().default('info'),
  })
  .safeParse(process.env);

if (!Environment.success) {
  console.error(`The simulator cannot start:\n${z.prettifyError(Environment.error)}`);
  process.exit(1);
}

const env = Environment.data;
const log = pino({ name: 'simulator', level: env.LOG_LEVEL });

const simulator = await startSimulator({
  credential: { username: env.SIMULATOR_USERNAME, password: env.SIMULATOR_PASSWORD },
  servers: env.SIMULATOR_SERVERS,
  vendors: env.SIMULATOR_VENDORS,
  bootUrl: env.SIMULATOR_BOOT_URL,
  speed: env.SIMULATOR_SPEED,
  seed: env.SIMULATOR_SEED,
  port: env.SIMULATOR_PORT,
  controlHost: env.SIMULATOR_HOST,
  controlPort: env.SIMULATOR_CONTROL_PORT,
  stateDir: env.SIMULATOR_DIR,
  onError: (err) => log.error({ err }, 'the state of the fleet could not be written'),
});
log.info(
  { control: simulator.controlUrl, servers: simulator.bmcs.length, first: simulator.bmcs[0]?.url },
  'serving',
);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    simulator.close().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  });
}
