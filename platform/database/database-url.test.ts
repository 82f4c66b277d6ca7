import { chmod, chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCertificate } from '#platform/testing/certificates.ts';
import { servers, type RunningServer } from '#platform/testing/servers.ts';
import { connectDatabase } from './database.ts';
import { parseDatabaseUrl } from './database-url.ts';

let folder: string;
let plain: RunningServer;
let encrypted: RunningServer;
let caFile: string;
let otherCaFile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-tls-'));
  await chmod(folder, 0o755);
  // The certificate is for another host name, and for no address: only `verify-full` minds.
  const certificate = await makeCertificate(folder, 'postgres', { type: 'dns', value: 'db.example' });
  caFile = certificate.ca;
  otherCaFile = (await makeCertificate(folder, 'other', { type: 'dns', value: 'db.example' })).ca;
  const user = await servers().serverUser();
  if (user !== undefined) await chown(certificate.key, user.uid, user.gid);
  await chmod(certificate.key, 0o600);
  const settings = ['ssl=on', `ssl_cert_file=${certificate.cert}`, `ssl_key_file=${certificate.key}`];
  [plain, encrypted] = await Promise.all([
    servers().startPostgres({ dataDir: join(folder, 'plain') }),
    servers().startPostgres({ dataDir: join(folder, 'encrypted'), settings }),
  ]);
});
afterAll(async () => {
  await Promise.all([plain?.stop(), encrypted?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

/** Whether PostgreSQL itself says that the connection is encrypted. */
async function isEncrypted({ address }: RunningServer, parameters = '', ca?: string): Promise<boolean> {
  const database = await connectDatabase({
    url: `${address}${parameters}`,
    ...(ca !== undefined && { ca }),
    schema: 'public',
    entities: [],
    migrations: [],
    poolSize: 1,
  });
  try {
    const [row]: { ssl: boolean }[] = await database
      .fork()
      .execute('select ssl from pg_stat_ssl where pid = pg_backend_pid()');
    return row?.ssl === true;
  } finally {
    await database.close();
  }
}

test('sslmode=require is encrypted, and refuses a server that cannot', async () => {
  expect(await isEncrypted(encrypted, '?sslmode=require')).toBe(true);
  await expect(isEncrypted(plain, '?sslmode=require')).rejects.toThrow(/does not support SSL/);
});

test('verify-ca demands a certificate of the authority, verify-full one of the host too', async () => {
  const root = `&sslrootcert=${encodeURIComponent(caFile)}`;
  expect(await isEncrypted(encrypted, `?sslmode=verify-ca${root}`)).toBe(true);
  await expect(isEncrypted(encrypted, '?sslmode=verify-ca')).rejects.toThrow(/unable to verify|self.signed/);
  await expect(
    isEncrypted(encrypted, `?sslmode=verify-ca&sslrootcert=${encodeURIComponent(otherCaFile)}`),
  ).rejects.toThrow(/self.signed|certificate/);
  for (const asked of [`?sslmode=verify-full${root}`, `?ssl=true${root}`])
    await expect(isEncrypted(encrypted, asked)).rejects.toThrow(/altnames|does not match/);
});

test('an authority that is set demands encryption, whatever the URL leaves out', async () => {
  const ca = await readFile(caFile, 'utf8');
  await expect(isEncrypted(plain, '', ca)).rejects.toThrow(/does not support SSL/);
  await expect(isEncrypted(encrypted, '', ca)).rejects.toThrow(/altnames|does not match/);
  expect(await isEncrypted(encrypted, '?sslmode=verify-ca', ca)).toBe(true);
});

test('a URL that does not speak of it is not encrypted, as before', async () => {
  expect(await isEncrypted(encrypted)).toBe(false);
  expect(await isEncrypted(encrypted, '?sslmode=disable')).toBe(false);
});

test.each([
  ['?sslmode=prefer', 'would not be honoured; use disable, require, verify-ca, verify-full'],
  ['?sslmode=allow', 'would not be honoured'],
  ['?sslmode=no-verify', 'would not be honoured'],
  ['?ssl=yes', 'must have ssl=true or ssl=false'],
  ['?ssl=true&sslmode=require', 'not both'],
  ['?channel_binding=require', 'the parameter channel_binding, which would not be honoured'],
  ['?SSLMODE=require', 'the parameter SSLMODE'],
  ['?sslrootcert=/ca.pem', 'add sslmode=verify-full'],
  ['?sslmode=require&sslcert=/c.pem', 'both sslcert and sslkey'],
  ['#sslmode=require', 'behind #'],
])('%s is a fault, and no password is repeated', (parameters, fault) => {
  const parse = (): unknown => parseDatabaseUrl(`postgres://me:s3cr3t@db/x${parameters}`);
  expect(parse).toThrow(fault);
  expect(parse).not.toThrow('s3cr3t');
});
