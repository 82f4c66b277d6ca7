import { ProviderError } from '../provider-error.ts';
import type { Bmc, Resource } from './bmc.ts';
import { actionTarget, wholeSubject } from './certificate-place.ts';
import type { CertificatePlace } from './certificate-place.ts';
import { link, object, text } from './json.ts';

/** iLO makes a key for minutes. */
const mostLooks = 150;
const lookMs = 4_000;

/**
 * iLO's own resource (HPE resource definitions, HpeHttpsCert): its certificate service makes requests, but replaces
 * nothing. Importing a certificate restarts iLO.
 */
export async function hpePlace(bmc: Bmc, manager: Resource): Promise<CertificatePlace | null> {
  const security = link(object(object(object(manager.body['Oem'])['Hpe'])['Links'])['SecurityService']);
  if (security === null) return null;
  const path = link(object((await bmc.get(security)).body['Links'])['HttpsCert']);
  if (path === null) return null;
  const { body } = await bmc.get(path);
  const generate = actionTarget(body, '#HpeHttpsCert.GenerateCSR');
  const bring = actionTarget(body, '#HpeHttpsCert.ImportCertificate');
  if (generate === null || bring === null) return null;
  const shown = async () => (await bmc.get(path)).body;
  const csrOf = (resource: Awaited<ReturnType<typeof shown>>) => text(resource['CertificateSigningRequest']);
  return {
    async request(subject) {
      const { commonName, organization, organizationalUnit, city, state, country } = wholeSubject(subject);
      const before = csrOf(await shown());
      await bmc.post(generate, {
        CommonName: commonName,
        OrgName: organization,
        OrgUnit: organizationalUnit,
        City: city,
        State: state,
        Country: country,
      });
      for (let look = 0; look < mostLooks; look += 1) {
        const csr = csrOf(await shown());
        if (csr !== null && csr !== before) return `${csr}\n`;
        await bmc.pause(lookMs, 'waiting for iLO to make a key');
      }
      throw new ProviderError(`the iLO at ${bmc.target.address} took the request, but shows no CSR`, {
        code: 'NOT_READY',
        retry: 'backoff',
        effect: 'applied',
        target: bmc.target.id,
      });
    },
    async replace(pem) {
      await bmc.post(bring, { Certificate: pem });
    },
    async holds({ leaf }) {
      const reported = object((await shown())['X509CertificateInformation']);
      const serial = text(reported['SerialNumber'])?.replaceAll(':', '').toLowerCase();
      return serial !== undefined && stripZeros(serial) === stripZeros(leaf.serialNumber.toLowerCase());
    },
  };
}

const stripZeros = (serial: string): string => serial.replace(/^0+/, '');
