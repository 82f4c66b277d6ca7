import { createAuthority, createServerCertificate } from '#platform/certificates/certificate.ts';
import { requestedKey } from '#platform/certificates/signing-request.ts';

const authority = await createAuthority('fleet authority');

/** An authority of one's own, as the operator of a fleet has one. PEM. */
export const fleetCa = authority.certificate;

/** An authority that signs nothing. PEM. */
export const strangerCa = (await createAuthority('a stranger')).certificate;

/** Signs a request of a BMC as the fleet's authority. PEM. */
export async function signRequest(csr: string, address: string): Promise<string> {
  return await createServerCertificate({
    commonName: 'renewed',
    names: [{ type: 'ip', value: address }],
    key: await requestedKey(csr),
    authority,
  });
}
