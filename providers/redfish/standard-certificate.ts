import { ProviderError } from '../provider-error.ts';
import type { Bmc, Resource } from './bmc.ts';
import { readChain } from './certificate-chain.ts';
import type { Chain } from './certificate-chain.ts';
import { actionTarget, wholeSubject } from './certificate-place.ts';
import type { CertificatePlace } from './certificate-place.ts';
import { link, links, object, text } from './json.ts';
import type { JsonObject } from './json.ts';
import { plainFingerprint } from './tls.ts';

/** The certificate service of the standard (DSP2046): the HTTPS certificate of the manager's network protocol. */
export async function standardPlace(bmc: Bmc, manager: Resource): Promise<CertificatePlace | null> {
  const { certificates } = await bmc.root();
  const protocols = link(manager.body['NetworkProtocol']);
  if (certificates === null || protocols === null) return null;
  const https = object((await bmc.get(protocols)).body['HTTPS']);
  const folder = link(https['Certificates']);
  if (folder === null) return null;
  const service = (await bmc.get(certificates)).body;
  const generate = actionTarget(service, '#CertificateService.GenerateCSR');
  const replace = actionTarget(service, '#CertificateService.ReplaceCertificate');
  if (generate === null || replace === null) return null;
  const own = async () => {
    const member = links((await bmc.get(folder)).body['Members'])[0];
    if (member !== undefined) return member;
    throw new ProviderError(`the BMC at ${bmc.target.address} lists no HTTPS certificate (yet)`, {
      code: 'NOT_READY',
      retry: 'backoff',
      effect: 'none',
      target: bmc.target.id,
    });
  };
  return {
    async request(subject) {
      const whole = wholeSubject(subject);
      const answer = await bmc.post(generate, {
        CommonName: whole.commonName,
        Organization: whole.organization,
        OrganizationalUnit: whole.organizationalUnit,
        City: whole.city,
        State: whole.state,
        Country: whole.country,
        CertificateCollection: { '@odata.id': folder },
      });
      const csr = text(object(answer.body)['CSRString']);
      if (csr !== null) return `${csr}\n`;
      throw new ProviderError(`the BMC at ${bmc.target.address} took the request, but showed no CSR`, {
        code: 'BAD_ANSWER',
        retry: 'operator',
        effect: 'applied',
        target: bmc.target.id,
      });
    },
    async replace(pem) {
      await bmc.post(replace, {
        CertificateString: pem,
        CertificateType: 'PEM',
        CertificateUri: { '@odata.id': await own() },
      });
    },
    async holds(chain) {
      return isCertificate((await bmc.get(await own())).body, chain);
    },
  };
}

/** By what the resource reports: the certificate, its fingerprint, or, as iDRAC, only its names and dates. */
function isCertificate(body: JsonObject, { leaf, fingerprint }: Chain): boolean {
  const pem = text(body['CertificateString']);
  if (pem !== null) return readChain(pem)?.fingerprint === fingerprint;
  const reported = text(body['Fingerprint']);
  if (reported !== null) return plainFingerprint(reported) === fingerprint;
  return (
    text(object(body['Subject'])['CommonName']) === commonName(leaf.subject) &&
    text(object(body['Issuer'])['CommonName']) === commonName(leaf.issuer) &&
    sameSecond(text(body['ValidNotBefore']), leaf.validFromDate) &&
    sameSecond(text(body['ValidNotAfter']), leaf.validToDate)
  );
}

function sameSecond(reported: string | null, date: Date): boolean {
  return reported !== null && Math.floor(Date.parse(reported) / 1_000) === Math.floor(date.getTime() / 1_000);
}

/** Node prints one part of a name a line. */
const commonName = (name: string): string | null => text(/^CN=(.*)$/m.exec(name)?.[1]);
