import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCertificateStore } from './certificate-store.ts';

const BMCS = [
  { name: 'sim-001', address: '127.1.0.1' },
  { name: 'sim-002', address: '127.1.0.2' },
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulator-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('each BMC has a certificate for its own address, signed by the authority', async () => {
  const store = await openCertificateStore(undefined, BMCS);
  const authority = new X509Certificate(store.ca);
  const certificate = new X509Certificate(store.get('127.1.0.2').certificate);
  expect(authority.ca).toBe(true);
  expect(certificate.ca).toBe(false);
  expect(certificate.verify(authority.publicKey)).toBe(true);
  expect(certificate.checkIssued(authority)).toBe(true);
  expect(certificate.checkIP('127.1.0.2')).toBe('127.1.0.2');
  expect(certificate.checkIP('127.1.0.1')).toBeUndefined();
  expect(certificate.keyUsage).toContain('1.3.6.1.5.5.7.3.1');
});

test('a folder keeps the authority and the certificates, and a larger fleet adds to them', async () => {
  const before = await openCertificateStore(folder, BMCS.slice(0, 1));
  const after = await openCertificateStore(folder, BMCS);
  expect(after.ca).toBe(before.ca);
  expect(after.get('127.1.0.1')).toEqual(before.get('127.1.0.1'));
  expect(
    new X509Certificate(after.get('127.1.0.2').certificate).verify(new X509Certificate(before.ca).publicKey),
  ).toBe(true);
  expect(await readFile(join(folder, 'ca.pem'), 'utf8')).toBe(before.ca);
});

test('an authority whose key was lost half-way is made again, with new certificates', async () => {
  const before = await openCertificateStore(folder, BMCS);
  const other = await openCertificateStore(undefined, []);
  await writeFile(join(folder, 'ca.pem'), other.ca);
  const after = await openCertificateStore(folder, BMCS);
  expect(after.ca).not.toBe(before.ca);
  const { publicKey } = new X509Certificate(after.ca);
  expect(new X509Certificate(after.get('127.1.0.1').certificate).verify(publicKey)).toBe(true);
});
