import { createPrivateKey, X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import {
  createAuthority,
  createServerCertificate,
  type KeyedCertificate,
} from '#platform/certificates/certificate.ts';
import { createKeyPem } from '#platform/certificates/keys.ts';
import { readIfPresent, writeAtomically } from './file.ts';

const ORGANIZATION = 'BMC simulator';
const AUTHORITY_NAME = 'BMC simulator CA';
/** Anything closer to its end is issued again, so that a fleet kept for years continues working. */
const RENEW_BEFORE_MS = 30 * 86_400_000;

const Issued = z.object({ key: z.string(), certificates: z.record(z.string(), z.string()) });

/** The authority of a fleet and one certificate per BMC, the same after every restart when a folder keeps them. */
export interface CertificateStore {
  /** PEM of the authority: what a client must trust. */
  readonly ca: string;
  /** Certificate of the BMC at an address. */
  get(address: string): KeyedCertificate;
}

/** Loads what the folder holds and issues what is missing. Without a folder everything is new and in memory. */
export async function openCertificateStore(
  folder: string | undefined,
  bmcs: readonly { readonly name: string; readonly address: string }[],
): Promise<CertificateStore> {
  const authority = await openAuthority(folder);
  const kept = await readIssued(folder, authority);
  const key = kept?.key ?? createKeyPem();
  const certificates: Record<string, string> = { ...kept?.certificates };
  let changed = kept === undefined;
  for (const { name, address } of bmcs) {
    if (certificates[address] !== undefined && lasts(certificates[address])) continue;
    certificates[address] = await createServerCertificate({
      commonName: name,
      organization: ORGANIZATION,
      names: [{ type: 'ip', value: address }],
      key,
      authority,
    });
    changed = true;
  }
  if (folder !== undefined && changed) {
    await writeAtomically(join(folder, 'certificates.json'), JSON.stringify({ key, certificates }));
  }
  return {
    ca: authority.certificate,
    get: (address) => {
      const certificate = certificates[address];
      if (certificate === undefined) throw new Error(`no certificate was issued for ${address}`);
      return { certificate, key };
    },
  };
}

async function openAuthority(folder: string | undefined): Promise<KeyedCertificate> {
  if (folder === undefined) return await createAuthority(AUTHORITY_NAME, ORGANIZATION);
  const certificate = await readIfPresent(join(folder, 'ca.pem'));
  const key = await readIfPresent(join(folder, 'ca.key'));
  if (
    certificate !== undefined &&
    key !== undefined &&
    belongTogether(certificate, key) &&
    lasts(certificate)
  ) {
    return { certificate, key };
  }
  const authority = await createAuthority(AUTHORITY_NAME, ORGANIZATION);
  await writeAtomically(join(folder, 'ca.key'), authority.key);
  await writeAtomically(join(folder, 'ca.pem'), authority.certificate, 0o644);
  return authority;
}

async function readIssued(
  folder: string | undefined,
  authority: KeyedCertificate,
): Promise<z.infer<typeof Issued> | undefined> {
  if (folder === undefined) return undefined;
  const text = await readIfPresent(join(folder, 'certificates.json'));
  if (text === undefined) return undefined;
  const issued = Issued.parse(JSON.parse(text));
  // A crash between the two files of a new authority leaves certificates that the old one signed.
  const [sample] = Object.values(issued.certificates);
  const signer = new X509Certificate(authority.certificate).publicKey;
  return sample === undefined || new X509Certificate(sample).verify(signer) ? issued : undefined;
}

/** A crash between the two files leaves the new key beside the old certificate. */
function belongTogether(certificate: string, key: string): boolean {
  return new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key));
}

function lasts(certificate: string): boolean {
  return new X509Certificate(certificate).validToDate.getTime() - Date.now() > RENEW_BEFORE_MS;
}
