import { createPrivateKey, createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAuthority, createServerCertificate } from './certificate.ts';
import { createKeyPem } from './keys.ts';
import { createSigningRequest, requestedKey } from './signing-request.ts';

const DAY_MS = 86_400_000;
const NAMES = [
  { type: 'ip', value: '127.1.0.2' },
  { type: 'ip', value: '2001:db8::2' },
  { type: 'dns', value: 'bmc.example' },
] as const;

describe('a server certificate', async () => {
  const authority = await createAuthority('Fleet CA', 'Fleet');
  const signer = new X509Certificate(authority.certificate);
  const issue = async (key: string): Promise<X509Certificate> =>
    new X509Certificate(await createServerCertificate({ commonName: 'bmc', names: NAMES, key, authority }));

  it('is signed by its authority, for its names alone, and is none itself', async () => {
    const certificate = await issue(createKeyPem());
    expect([signer.ca, certificate.ca]).toEqual([true, false]);
    expect(signer.verify(signer.publicKey)).toBe(true);
    expect(certificate.verify(signer.publicKey)).toBe(true);
    expect(certificate.checkIssued(signer)).toBe(true);
    expect(signer.subject).toBe('O=Fleet\nCN=Fleet CA');
    expect(certificate.checkIP('127.1.0.2')).toBe('127.1.0.2');
    expect(certificate.checkIP('2001:db8::2')).toBe('2001:db8::2');
    expect(certificate.checkHost('bmc.example')).toBe('bmc.example');
    expect(certificate.checkIP('127.1.0.1')).toBeUndefined();
    expect(certificate.keyUsage, 'for servers').toEqual(['1.3.6.1.5.5.7.3.1']);
  });

  it('is valid from yesterday, for ten years', async () => {
    const { validFromDate, validToDate } = await issue(createKeyPem());
    expect(Date.now() - validFromDate.getTime()).toBeGreaterThanOrEqual(DAY_MS - 1_000);
    expect((validToDate.getTime() - Date.now()) / DAY_MS).toBeGreaterThan(3_650);
  });

  it('is for the key that was given, private or public, RSA too', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    const keys = [createKeyPem(), rsa.privateKey.export({ type: 'pkcs8', format: 'pem' })];
    for (const key of keys) {
      const open = createPublicKey(key).export({ type: 'spki', format: 'pem' });
      for (const given of [key, open])
        expect((await issue(given)).checkPrivateKey(createPrivateKey(key))).toBe(true);
    }
  });
});

describe('a signing request', () => {
  it('names its subject as it is, whatever characters that has', async () => {
    const commonName = '#0c02 a, b+c="ä" <d>;\\';
    const authority = await createAuthority(commonName);
    expect(new X509Certificate(authority.certificate).subject).toContain(
      '#0c02 a\\, b\\+c=\\"ä\\" \\<d\\>\\;\\\\',
    );
    await expect(createSigningRequest({ commonName, country: 'DE' })).resolves.toMatchObject({
      csr: expect.stringMatching(/^-----BEGIN CERTIFICATE REQUEST-----\n/),
    });
  });

  it('contains its public key', async () => {
    const { csr, key } = await createSigningRequest({ commonName: 'bmc', organization: 'Fleet' });
    expect(await requestedKey(csr)).toBe(createPublicKey(key).export({ type: 'spki', format: 'pem' }));
  });

  it('that was changed since it was signed is refused', async () => {
    const { csr } = await createSigningRequest({ commonName: 'bmc' });
    const der = Buffer.from(csr.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
    der[der.indexOf('bmc')] = 'x'.charCodeAt(0);
    const changed = `-----BEGIN CERTIFICATE REQUEST-----\n${der.toString('base64')}\n-----END CERTIFICATE REQUEST-----\n`;
    await expect(requestedKey(changed)).rejects.toThrow('not signed by its key');
  });
});
