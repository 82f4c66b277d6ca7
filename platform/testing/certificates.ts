import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createAuthority,
  createServerCertificate,
  type AlternativeName,
} from '#platform/certificates/certificate.ts';
import { createKeyPem } from '#platform/certificates/keys.ts';

/** Files of a certificate for a server on this machine, and of the authority that signs it. */
export interface TestCertificate {
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
}

/** Makes a certificate for these names, signed by an authority of its own. */
export async function makeCertificate(
  folder: string,
  name: string,
  ...names: readonly AlternativeName[]
): Promise<TestCertificate> {
  const file = (kind: string): string => join(folder, `${name}.${kind}`);
  const files = { cert: file('pem'), key: file('key'), ca: file('ca.pem') };
  const authority = await createAuthority(`authority of ${name}`);
  const key = createKeyPem();
  await writeFile(files.ca, authority.certificate);
  await writeFile(files.key, key);
  await writeFile(files.cert, await createServerCertificate({ commonName: name, names, key, authority }));
  return files;
}
