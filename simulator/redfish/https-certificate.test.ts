import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  createAuthority,
  createPrivateKeyPem,
  createServerCertificate,
  type KeyedCertificate,
} from '../certificate.ts';
import { createHttpsCertificate } from './https-certificate.ts';

const authority = createAuthority('test authority');

function issue(name: string, key = createPrivateKeyPem()): KeyedCertificate {
  const issued = { name, address: '127.0.0.1', key, authority, issuer: 'test authority' };
  return { certificate: createServerCertificate(issued), key };
}

const subjectOf = ({ certificate }: KeyedCertificate) => new X509Certificate(certificate).subject;

test('a certificate is kept from when it is installed, and served from when it is applied', () => {
  const issued = issue('as made');
  let changes = 0;
  const https = createHttpsCertificate({ issued, restored: undefined, changed: () => (changes += 1) });
  const renewal = issue('renewed', issued.key);
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

test('a certificate for a key that the BMC does not have is refused', () => {
  const https = createHttpsCertificate({ issued: issue('as made'), restored: undefined, changed: () => {} });
  expect(https.request({ commonName: 'bmc', organization: 'Fleet', country: 'DE' })).toContain('REQUEST');
  expect(https.install(issue('foreign').certificate)).toBe(false);
  expect(https.install('no certificate')).toBe(false);
  expect(https.snapshot()).toBeUndefined();
});
