import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A certificate for a server on this machine, and what vouches for it. */
export interface TestCertificate {
  readonly cert: string;
  readonly key: string;
  /** PEM file; the certificate signs itself. */
  readonly ca: string;
}

/** Makes a self-signed certificate for these names, e.g. `DNS:localhost` or `IP:127.0.0.1`. */
export function makeCertificate(folder: string, name: string, ...names: readonly string[]): TestCertificate {
  const [cert, key] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
  execFileSync(
    'openssl',
    [
      ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
      ['-keyout', key, '-out', cert, '-subj', `/CN=${name}`],
      ['-addext', `subjectAltName=${names.join(',')}`],
    ].flat(),
    { stdio: 'pipe' },
  );
  return { cert, key, ca: cert };
}
