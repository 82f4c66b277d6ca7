import { X509Certificate } from 'node:crypto';
import type { Subject } from '#platform/certificates/subject.ts';
import type { Document } from '../models/model.ts';
import type { Answer } from './answer.ts';
import type { Bmc } from './bmc.ts';
import { fail } from './errors.ts';
import { hpeCertificateResources } from './hpe-certificate.ts';
import { install, subjectOf } from './install-certificate.ts';
import { HEALTHY, type Builder, type Resource } from './resource.ts';

const CSR = 'CertificateService.GenerateCSR';
const REPLACE = 'CertificateService.ReplaceCertificate';

const standard = (builder: Builder): boolean => builder.model.behaviour.certificates?.service === 'standard';
const networkProtocol = (builder: Builder): string => `${builder.manager}/NetworkProtocol`;
const folderOf = (builder: Builder): string => `${networkProtocol(builder)}/HTTPS/Certificates`;

/** What the root links to. */
export function certificateServiceLink(builder: Builder): Document {
  return standard(builder) ? { CertificateService: builder.link(`${builder.root}/CertificateService`) } : {};
}

/** What the manager links to. */
export function networkProtocolLink(builder: Builder): Document {
  return standard(builder) ? { NetworkProtocol: builder.link(networkProtocol(builder)) } : {};
}

/** The certificate service, and the HTTPS certificate of the manager with its vendor's way to replace it. */
export function certificateResources(builder: Builder): Resource[] {
  const { certificates } = builder.model.behaviour;
  if (certificates === undefined) return [];
  if (certificates.service === 'hpe') return hpeCertificateResources(builder);
  const service = `${builder.root}/CertificateService`;
  const own = `${folderOf(builder)}/${certificates.id}`;
  const action = (name: string): Document => ({
    [`#${name}`]: { target: builder.href(`${service}/Actions/${name}`) },
  });
  return [
    {
      path: service,
      get: () =>
        builder.document('CertificateService', service, {
          Name: 'Certificate Service',
          CertificateLocations: builder.link(`${service}/CertificateLocations`),
          Actions: { ...action(CSR), ...action(REPLACE) },
        }),
    },
    {
      path: `${service}/CertificateLocations`,
      get: () =>
        builder.document('CertificateLocations', `${service}/CertificateLocations`, {
          Name: 'Certificate Locations',
          Links: { Certificates: [builder.link(own)] },
        }),
    },
    {
      path: networkProtocol(builder),
      get: () =>
        builder.document('ManagerNetworkProtocol', networkProtocol(builder), {
          Name: 'Manager Network Protocol',
          Status: HEALTHY,
          HTTPS: { ProtocolEnabled: true, Port: 443, Certificates: builder.link(folderOf(builder)) },
        }),
    },
    builder.collection('CertificateCollection', folderOf(builder), 'Certificate Collection', [own]),
    { path: own, get: (bmc) => describe(builder, bmc, own) },
    { path: `${service}/Actions/${CSR}`, action: true, post: (bmc, body) => generate(builder, bmc, body) },
    { path: `${service}/Actions/${REPLACE}`, action: true, post: (bmc, body) => replace(bmc, body, own) },
  ];
}

function describe(builder: Builder, { https }: Bmc, path: string): Document {
  const { certificate } = https.installed;
  const shown = new X509Certificate(certificate);
  const shows = builder.model.behaviour.certificates?.shows ?? [];
  return builder.document('Certificate', path, {
    Name: 'HTTPS Certificate',
    ...(builder.hasSchema('Certificate', 'v1_4_0') ? { CertificateUsageTypes: ['Web'] } : {}),
    ...(shows.includes('text') ? { CertificateString: certificate, CertificateType: 'PEM' } : {}),
    ...(shows.includes('fingerprint')
      ? { Fingerprint: shown.fingerprint256, FingerprintHashAlgorithm: 'TPM_ALG_SHA256' }
      : {}),
    Subject: { CommonName: /^CN=(.*)$/m.exec(shown.subject)?.[1] ?? '' },
    Issuer: { CommonName: /^CN=(.*)$/m.exec(shown.issuer)?.[1] ?? '' },
    ValidNotBefore: iso(shown.validFromDate),
    ValidNotAfter: iso(shown.validToDate),
  });
}

const iso = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** DSP2046: everything but the alternative names, the mail address and the key's kind is required. */
const REQUIRED: readonly (readonly [string, keyof Subject])[] = [
  ['CommonName', 'commonName'],
  ['Organization', 'organization'],
  ['OrganizationalUnit', 'organizationalUnit'],
  ['City', 'city'],
  ['State', 'state'],
  ['Country', 'country'],
];

async function generate(builder: Builder, bmc: Bmc, body: Document): Promise<Answer> {
  const { behaviour } = bmc.model;
  const missing = [...REQUIRED.map(([name]) => name), 'CertificateCollection'].find(
    (name) => body[name] === undefined,
  );
  if (missing !== undefined) return fail(behaviour, 400, 'ActionParameterMissing', CSR, missing);
  const csr = await bmc.https.request(subjectOf(body, REQUIRED));
  const collection = builder.link(folderOf(builder));
  return { status: 200, effect: true, body: { CSRString: csr, CertificateCollection: collection } };
}

function replace(bmc: Bmc, body: Document, own: string): Answer {
  const { behaviour } = bmc.model;
  const { CertificateString: pem, CertificateType: type, CertificateUri: uri } = body;
  const missing = ['CertificateString', 'CertificateType', 'CertificateUri'].find(
    (name) => body[name] === undefined,
  );
  if (missing !== undefined) return fail(behaviour, 400, 'ActionParameterMissing', REPLACE, missing);
  const place = typeof uri === 'object' && uri !== null && '@odata.id' in uri ? uri['@odata.id'] : null;
  if (type !== 'PEM' || place !== own) {
    return fail(behaviour, 400, 'ActionParameterNotSupported', 'CertificateUri', REPLACE);
  }
  return install(bmc, pem);
}
