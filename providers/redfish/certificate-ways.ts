import type { Bmc, Resource } from './bmc.ts';
import type { CertificatePlace } from './certificate-place.ts';
import { hpePlace } from './hpe-certificate.ts';
import { standardPlace } from './standard-certificate.ts';

/** The first way to replace the certificate that this BMC shows: that of the standard, or one of a vendor. */
export async function certificatePlace(bmc: Bmc, manager: Resource): Promise<CertificatePlace | null> {
  return (await standardPlace(bmc, manager)) ?? (await hpePlace(bmc, manager));
}
