import { z } from 'zod';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { CallContext } from '../call.ts';
import type { Target } from '../target.ts';
import { outcome, type CallSchemas } from './calls.ts';

export const BmcIdentity = z
  .object({
    id: z.string(),
    model: z.string().nullable(),
    firmwareVersion: z.string().nullable(),
    uuid: z.string().nullable(),
    fingerprint: z.string().describe('SHA-256 of the certificate it serves, lower-case hex without colons.'),
  })
  .readonly();

export type BmcIdentity = z.infer<typeof BmcIdentity>;

/** Whom a certificate names. BMCs want every part: what is not given is filled in. */
export const CertificateSubject = z
  .object({
    commonName: z.string(),
    organization: z.string(),
    country: z.string().describe('Two letters (ISO 3166).'),
    organizationalUnit: z.string().optional().describe('The organization when not given.'),
    city: z.string().optional().describe('`Unspecified` when not given.'),
    state: z.string().optional().describe('State or province; `Unspecified` when not given.'),
  })
  .readonly();

export type CertificateSubject = z.infer<typeof CertificateSubject>;

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

/** The calls for providers in their own processes. */
export const bmcAdministrationCalls = {
  identify: {
    kind: 'read',
    description: 'Reads what the controller is.',
    parameters: {},
    answer: BmcIdentity,
  },
  restart: {
    kind: 'change',
    description: 'Restarts the controller, not the host, and answers once it answers again.',
    parameters: { options: z.object({ timeoutMs: z.int().positive().optional() }).readonly() },
    answer: outcome(BmcIdentity),
  },
  certificateRequest: {
    kind: 'change',
    description: 'Has the controller make a certificate signing request; its private key never leaves it.',
    parameters: { subject: CertificateSubject },
    answer: z.object({ csr: z.string().describe('PEM.') }).readonly(),
  },
  ensureCertificate: {
    kind: 'change',
    description:
      'Replaces the HTTPS certificate by one that was signed for that request, restarts the controller where it serves it only then, and proves that it is served.',
    parameters: {
      want: z
        .object({
          pem: z
            .string()
            .describe("The controller's own certificate first, then those between it and the authority."),
        })
        .readonly(),
    },
    answer: outcome(BmcIdentity),
  },
} as const satisfies CallSchemas<BmcAdministration>;
