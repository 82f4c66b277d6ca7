import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  createAuthority,
  createServerCertificate,
  type KeyedCertificate,
} from '#platform/certificates/certificate.ts';
import { createKeyPem } from '#platform/certificates/keys.ts';
import { createHttpsCertificate } from './https-certificate.ts';

const authority = await createAuthority('test authority');

async function issue(commonName: string, key = createKeyPem()): Promise<KeyedCertificate> {
  const names = [{ type: 'ip', value: '127.0.0.1' }] as const;
  return { certificate: await createServerCertificate({ commonName, names, key, authority }), key };
}

const subjectOf = ({ certificate }: KeyedCertificate) => new X509Certificate(certificate).subject;

test('a certificate is kept from when it is installed, and served from when it is applied', async () => {
  const issued = await issue('as made');
  let changes = 0;
  const https = createHttpsCertificate({ issued, restored: undefined, changed: () => (changes += 1) });
  const renewal = await issue('renewed', issued.key);
  expect(https.snapshot()).toBeUndefined();

  expect(https.install(renewal.certificate)).toBe(true);
  expect([subjectOf(https.served), subjectOf(https.installed)].map((one) => one.includes('renewed'))).toEqual(
    [false, true],
  );
  https.apply();
  expect(subjectOf(https.served)).toContain('renewed');
  expect(changes).toBe(1);

  const again = createHttpsCertificate({ issued, restored: https.snapshot(), changed: () => {} });
  expect(subjectOf(again.served)).toContain('renewed');
});

test('a certificate for a key that the BMC does not have is refused', async () => {
  const https = createHttpsCertificate({
    issued: await issue('as made'),
    restored: undefined,
    changed: () => {},
  });
  expect(await https.request({ commonName: 'bmc', organization: 'Fleet', country: 'DE' })).toContain(
    'REQUEST',
  );
  expect(https.install((await issue('foreign')).certificate)).toBe(false);
  expect(https.install('no certificate')).toBe(false);
  expect(https.snapshot()).toBeUndefined();
});
