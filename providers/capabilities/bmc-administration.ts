import type { CallContext, Outcome, Target } from '../provider.ts';

export interface BmcIdentity {
  readonly id: string;
  readonly model: string | null;
  readonly firmwareVersion: string | null;
  readonly uuid: string | null;
  /** SHA-256 of the certificate it serves, lower-case hex without colons. */
  readonly fingerprint: string;
}

export interface BmcAdministration {
  identify(target: Target, context: CallContext): Promise<BmcIdentity>;
  /** Restarts the BMC, not the host, and returns once it answers again. */
  restart(
    target: Target,
    options: { readonly timeoutMs?: number | undefined },
    context: CallContext,
  ): Promise<Outcome<BmcIdentity>>;
  /** Has the BMC make a certificate signing request; its private key never leaves it. PEM. */
  certificateRequest(
    target: Target,
    subject: { readonly commonName: string; readonly organization: string; readonly country: string },
    context: CallContext,
  ): Promise<{ readonly csr: string }>;
  /** Replaces the HTTPS certificate by one that was signed for that request, and proves that it is served. */
  ensureCertificate(
    target: Target,
    want: { readonly pem: string },
    context: CallContext,
  ): Promise<Outcome<BmcIdentity>>;
}
