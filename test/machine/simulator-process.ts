import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { startSimulator } from '#simulator/start.ts';
import { qemuMachine } from './qemu-machine.ts';

const port = z.coerce.number().int().min(1).max(65_535);

/** Takes the place of `processes/simulator.ts` in a stack: one BMC, with a virtual machine behind it. */
const env = z
  .object({
    /** HTTPS port of the BMC. */
    SIMULATOR_PORT: port,
    /** Port of the control API. */
    SIMULATOR_CONTROL_PORT: port,
    /** Folder for certificates and state, and below it `machine/` with disk and serial console. */
    SIMULATOR_DIR: z.string().min(1),
    /** Account of the BMC. */
    SIMULATOR_USERNAME: z.string().min(1),
    /** Its password. */
    SIMULATOR_PASSWORD: z.string().min(1),
    /** Base URL of the boot service, as the virtual machine reaches it. */
    MACHINE_BOOT_URL: z.url(),
    /** Size of the disk in MiB. */
    MACHINE_DISK_MIB: z.coerce.number().int().positive(),
  })
  .parse(process.env);

const folder = join(env.SIMULATOR_DIR, 'machine');
await mkdir(folder, { recursive: true });
const disk = await open(join(folder, 'disk.raw'), 'a');
await disk.truncate(env.MACHINE_DISK_MIB * 1024 * 1024);
await disk.close();

const simulator = await startSimulator({
  credential: { username: env.SIMULATOR_USERNAME, password: env.SIMULATOR_PASSWORD },
  servers: 1,
  // Of all models the one that offers its serial console over WebSocket.
  vendors: ['standard'],
  bootUrl: env.MACHINE_BOOT_URL,
  machine: qemuMachine(folder),
  port: env.SIMULATOR_PORT,
  controlPort: env.SIMULATOR_CONTROL_PORT,
  stateDir: env.SIMULATOR_DIR,
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void simulator.close().then(() => process.exit(0)));
}
