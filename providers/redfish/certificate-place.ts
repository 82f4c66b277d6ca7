import type { CertificateSubject } from '../capabilities/bmc-administration.ts';
import type { Chain } from './certificate-chain.ts';
import { isObject, link, object, text } from './json.ts';
import type { JsonObject } from './json.ts';

/** Where the certificate of a BMC's web server is kept, and how it is replaced. */
export interface CertificatePlace {
  /** Has the BMC make a request. PEM. */
  request(subject: CertificateSubject): Promise<string>;
  replace(pem: string): Promise<void>;
  /** Whether the BMC has the certificate already, be it that it does not serve it yet. */
  holds(chain: Chain): Promise<boolean>;
}

/** All parts, since DSP2046 requires them in a request. */
export function wholeSubject(subject: CertificateSubject): Required<CertificateSubject> {
  return {
    commonName: subject.commonName,
    organization: subject.organization,
    organizationalUnit: subject.organizationalUnit ?? subject.organization,
    city: subject.city ?? 'Unspecified',
    state: subject.state ?? 'Unspecified',
    country: subject.country,
  };
}

export function actionTarget(resource: JsonObject, name: string): string | null {
  const action = object(resource['Actions'])[name];
  return isObject(action) ? (text(action['target']) ?? link(action)) : null;
}
