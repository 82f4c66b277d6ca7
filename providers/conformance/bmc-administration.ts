// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { X509Certificate } from 'node:crypto';
import { expect } from 'vitest';
import { contextOf, failureOf, runSuite } from './bench.ts';
import type { Bench, Cases, Conformance } from './bench.ts';
import { readCases, writeCases } from './every-capability.ts';

/** A bench whose target has made a request, with the certificate that was signed for it. */
export interface CertificateBench extends Bench {
  readonly pem: string;
  /** An authority that signed nothing of this. PEM. */
  readonly strangerCa: string;
}

const prepared = new WeakMap<Bench, CertificateBench>();

const pemOf = (bench: Bench) => prepared.get(bench)?.pem ?? '';

const bmcOf = (bench: Bench) => {
  const { bmcAdministration } = bench.provider.capabilities;
  if (!bmcAdministration) throw new Error(`provider ${bench.provider.id} has no BMC administration`);
  return bmcAdministration;
};

const fingerprintOf = (pem: string) =>
  new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase();

const cases = {
  ...readCases((bench, target, context) => bmcOf(bench).identify(target, context)),
  ...writeCases((bench, target, context) =>
    bmcOf(bench).ensureCertificate(target, { pem: pemOf(bench) }, context),
  ),
  'the BMC says who it is, and what it serves': async (bench) => {
    const identity = await bmcOf(bench).identify(bench.target, contextOf());
    expect(identity.id).not.toBe('');
    expect(identity.firmwareVersion).not.toBeNull();
    expect(identity.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  },
  'a new certificate is served, and is what the BMC is known by': async (bench) => {
    const bmc = bmcOf(bench);
    const before = await bmc.identify(bench.target, contextOf());
    const pinned = { ...bench.target, fingerprint: before.fingerprint };
    const fingerprint = fingerprintOf(pemOf(bench));
    const outcome = await bmc.ensureCertificate(pinned, { pem: pemOf(bench) }, contextOf());
    expect(outcome).toMatchObject({ changed: true, state: { id: before.id, fingerprint } });
    // Known by the old one it is a stranger, and asked for the same by either it is done.
    const stranger = await failureOf(bmc.identify(pinned, contextOf()), pinned);
    expect(stranger).toMatchObject({ code: 'TLS_UNTRUSTED', effect: 'none' });
    for (const target of [pinned, { ...pinned, fingerprint }, bench.target]) {
      const again = await bmc.ensureCertificate(target, { pem: pemOf(bench) }, contextOf());
      expect(again).toMatchObject({ changed: false, state: { fingerprint } });
    }
    expect(await bmc.identify(bench.target, contextOf())).toMatchObject({ fingerprint });
  },
  'what is no certificate, or would shut us out, is refused': async (bench) => {
    const stranger = { ...bench.target, ca: prepared.get(bench)?.strangerCa };
    for (const [target, pem] of [
      [bench.target, 'not a certificate'],
      [stranger, pemOf(bench)],
    ] as const) {
      const error = await failureOf(bmcOf(bench).ensureCertificate(target, { pem }, contextOf()), target);
      expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', retry: 'never', effect: 'none' });
    }
    expect(await bench.writes()).toEqual([]);
  },
  'a restart ends with a BMC that answers again': async (bench) => {
    const bmc = bmcOf(bench);
    const before = await bmc.identify(bench.target, contextOf());
    const logins = await bench.logins();
    const outcome = await bmc.restart(bench.target, {}, contextOf());
    expect(outcome).toEqual({ changed: true, state: before });
    // Its sessions are lost.
    expect(await bench.logins()).toBe(logins + 1);
  },
} satisfies Cases<string>;

/** The bench's target has been asked for a request, and has not been given its certificate. */
export function bmcAdministrationConformance({
  setup,
  ...conformance
}: Omit<Conformance<keyof typeof cases>, 'setup'> & { setup(): Promise<CertificateBench> }): void {
  const prepare = async () => {
    const bench = await setup();
    prepared.set(bench, bench);
    return bench;
  };
  runSuite('BMC administration', { ...conformance, setup: prepare }, cases);
}
