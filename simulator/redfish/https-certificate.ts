import { createPrivateKey, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import type { KeyedCertificate } from '#platform/certificates/certificate.ts';
import { createSigningRequest } from '#platform/certificates/signing-request.ts';
import type { Subject } from '#platform/certificates/subject.ts';

/** A certificate with its key, as a restart of the simulator finds it again. */
export const CertificateSnapshot = z.object({ certificate: z.string(), key: z.string() });

/** The certificate of a BMC's web server, and how it gets another one. */
export interface HttpsCertificate {
  /** What connections are shown. */
  readonly served: KeyedCertificate;
  /** What is installed; it may wait for a restart to be served. */
  readonly installed: KeyedCertificate;
  /** The last request that was made; null before any. PEM. */
  readonly csr: string | null;
  /** Makes a key and a request for it. PEM. */
  request(subject: Subject): Promise<string>;
  /** Installs a certificate that belongs to the key of the last request. Answers whether it does. */
  install(pem: string): boolean;
  /** Serves what is installed. */
  apply(): void;
  /** Undefined while the BMC has the certificate that it was made with. */
  snapshot(): KeyedCertificate | undefined;
}

export function createHttpsCertificate(deps: {
  /** What the BMC was made with. */
  readonly issued: KeyedCertificate;
  readonly restored: KeyedCertificate | undefined;
  /** Called after each change of what a snapshot holds. */
  changed(): void;
}): HttpsCertificate {
  let installed = deps.restored ?? deps.issued;
  let served = installed;
  let requested: { readonly csr: string; readonly key: string } | null = null;

  return {
    get served() {
      return served;
    },
    get installed() {
      return installed;
    },
    get csr() {
      return requested?.csr ?? null;
    },
    async request(subject) {
      requested = await createSigningRequest(subject);
      return requested.csr;
    },
    install: (pem) => {
      const key = [requested?.key, installed.key].find((own) => own !== undefined && belongs(pem, own));
      if (key === undefined) return false;
      installed = { certificate: pem, key };
      deps.changed();
      return true;
    },
    apply: () => {
      served = installed;
    },
    snapshot: () => (installed === deps.issued ? undefined : installed),
  };
}

function belongs(pem: string, key: string): boolean {
  try {
    return new X509Certificate(pem).checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
}
