import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { startPostgres } from '../../servers/start-part.ts';
import { REPOSITORY } from '#deploy/local/repository.ts';
import { connectDatabase } from '#platform/database/database.ts';
import { bootDomain } from '#boot/service/database.ts';
import { armEntry, storeEntry } from '#boot/service/entries.ts';
import { mintMediaToken } from '#boot/service/tokens.ts';
import { readJournal } from '#boot/service/journal.ts';

/**
 * Runs the boot service with its database in a namespace, where something is planned for each of some machines, until
 * its input ends. Writes what the service notes about them, a line each, after the machine's MAC address.
 */
const env = z
  .object({
    /** Address of the namespace on the machines' network. */
    ADDRESS: z.ipv4(),
    /** MAC addresses of the machines, comma-separated. */
    MACS: z.string().transform((list) => list.split(',')),
    /** Of them, the one whose installer is ordered as an ISO as well; its address is then written. */
    ISO_FOR: z.string().optional(),
    /** Folder with the installer; stand-ins when absent. */
    INSTALLER_DIR: z.string().optional(),
  })
  .parse(process.env);

const folder = await mkdtemp(join(tmpdir(), 'infratographer-proxy-'));
await writeFile(join(folder, 'jwks.json'), '{"keys":[]}');
// As root the server runs as another user, who must be able to enter the folder.
await chmod(folder, 0o755);
const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
const url = postgres.address;
const database = await connectDatabase({ url, ...bootDomain });
await database.migrate();
const operationOf = (mac: string): string => `oprnopr-${env.MACS.indexOf(mac)}`;
await database.transact(async ({ em }) => {
  for (const mac of env.MACS) {
    await storeEntry(em, {
      operationId: operationOf(mac),
      serverId: `srvrsrv-${env.MACS.indexOf(mac)}`,
      instanceId: null,
      siteId: 'lctnsit-1',
      macs: [mac],
      action: 'WIPE',
      image: null,
      hostname: null,
      userData: null,
      sshKeys: [],
      addresses: [],
      gateway: null,
      networkConfig: null,
    });
    await armEntry(em, operationOf(mac), 'switched on');
  }
});
if (env.ISO_FOR !== undefined) {
  const media = { operationId: operationOf(env.ISO_FOR), mac: env.ISO_FOR };
  const token = await database.transact(async ({ em }) => await mintMediaToken(em, media));
  process.stdout.write(`ISO at http://${env.ADDRESS}:8080/boot/media/${token}.iso\n`);
}
const service = spawn(process.execPath, [join(REPOSITORY, 'processes', 'boot.ts')], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    HOST: env.ADDRESS,
    PORT: '8080',
    DATABASE_URL: url,
    // There is no workflow: machines repeat their reports.
    TEMPORAL_ADDRESS: '127.0.0.1:9',
    AUTH_JWKS: join(folder, 'jwks.json'),
    AUTH_ISSUER: 'https://issuer.test',
    PROXY_DHCP: env.ADDRESS,
  },
});

let ended = false;
process.stdin.resume().once('end', () => (ended = true));
const written = new Map(env.MACS.map((mac) => [mac, 0]));
for (; !ended && service.exitCode === null; await sleep(200)) {
  for (const [mac, before] of written) {
    const lines = (await readJournal(database.fork(), operationOf(mac))).slice(before);
    for (const { what } of lines) process.stdout.write(`noted of ${mac}: ${what}\n`);
    written.set(mac, before + lines.length);
  }
}
service.kill('SIGTERM');
if (service.exitCode === null) await once(service, 'exit');
await database.close();
await postgres.stop();
await rm(folder, { recursive: true, force: true });
process.stdin.destroy();
