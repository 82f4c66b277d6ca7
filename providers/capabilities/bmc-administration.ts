import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';

export interface BmcIdentity {
  readonly id: string;
  readonly model: string | null;
  readonly firmwareVersion: string | null;
  readonly uuid: string | null;
  /** SHA-256 of the certificate it serves, lower-case hex without colons. */
  readonly fingerprint: string;
}

/** Whom a certificate names. BMCs want every part: what is not given is filled in. */
export interface CertificateSubject {
  readonly commonName: string;
  readonly organization: string;
  /** Two letters (ISO 3166). */
  readonly country: string;
  /** The organization when not given. */
  readonly organizationalUnit?: string | undefined;
  /** `Unspecified` when not given. */
  readonly city?: string | undefined;
  /** State or province; `Unspecified` when not given. */
  readonly state?: string | undefined;
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
    subject: CertificateSubject,
    context: CallContext,
  ): Promise<{ readonly csr: string }>;
  /**
   * Replaces the HTTPS certificate by one that was signed for that request (PEM, the BMC's own first, then those between
   * it and the authority), restarts the BMC where it serves it only then, and proves that it is served. A pinned
   * fingerprint is expected to change: the one of the outcome is to be pinned from then on, and the call may be repeated
   * with either. A target with a CA must be given a certificate that this CA signed, or it could not be reached again.
   */
  ensureCertificate(
    target: Target,
    want: { readonly pem: string },
    context: CallContext,
  ): Promise<Outcome<BmcIdentity>>;
}
