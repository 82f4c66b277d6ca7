import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { startPostgres } from '#deploy/local/parts/start-part.ts';
import { REPOSITORY } from '#deploy/local/repository.ts';
import { connectDatabase } from '#platform/database/database.ts';
import { bootDomain } from '#providers/netboot/service/database.ts';
import { storeEntry } from '#providers/netboot/service/entries.ts';
import { readJournal } from '#providers/netboot/service/journal.ts';

/**
 * Runs the boot service with its database in a namespace, where something is planned for one machine, until its input
 * ends. Writes what the service notes about the machine, a line each.
 */
const env = z
  .object({
    /** Address of the namespace on the machines' network. */
    ADDRESS: z.ipv4(),
    /** Machine that something is planned for. */
    MAC: z.string(),
    /** Folder with the installer; stand-ins when absent. */
    INSTALLER_DIR: z.string().optional(),
  })
  .parse(process.env);

const OPERATION = 'oprnopr-1';
const folder = await mkdtemp(join(tmpdir(), 'infratographer-proxy-'));
await writeFile(join(folder, 'jwks.json'), '{"keys":[]}');
// As root the server runs as another user, who must be able to enter the folder.
await chmod(folder, 0o755);
const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
const url = postgres.address;
const database = await connectDatabase({ url, ...bootDomain });
await database.migrate();
await database.transact(async ({ em }) => {
  await storeEntry(em, {
    operationId: OPERATION,
    serverId: 'srvrsrv-1',
    instanceId: null,
    siteId: 'lctnsit-1',
    macs: [env.MAC],
    action: 'WIPE',
    image: null,
    hostname: null,
    userData: null,
    sshKeys: [],
    addresses: [],
    gateway: null,
    networkConfig: null,
  });
});
const service = spawn(process.execPath, [join(REPOSITORY, 'processes', 'boot.ts')], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    HOST: env.ADDRESS,
    PORT: '8080',
    DATABASE_URL: url,
    // Nobody is there: what machines report is asked for again.
    TEMPORAL_ADDRESS: '127.0.0.1:9',
    AUTH_JWKS: join(folder, 'jwks.json'),
    AUTH_ISSUER: 'https://issuer.test',
    PROXY_DHCP: env.ADDRESS,
  },
});

let ended = false;
process.stdin.resume().once('end', () => (ended = true));
for (let told = 0; !ended && service.exitCode === null; await sleep(200)) {
  const lines = await readJournal(database.fork(), OPERATION);
  for (; told < lines.length; told += 1) process.stdout.write(`noted: ${lines[told]?.what}\n`);
}
service.kill('SIGTERM');
if (service.exitCode === null) await once(service, 'exit');
await database.close();
await postgres.stop();
await rm(folder, { recursive: true, force: true });
process.stdin.destroy();
