import { X509Certificate } from 'node:crypto';
import type { Subject } from '#platform/certificates/subject.ts';
import type { Document } from '../models/model.ts';
import { fail, succeed } from './errors.ts';
import { install, subjectOf } from './install-certificate.ts';
import type { Builder, Resource } from './resource.ts';

const REQUIRED: readonly (readonly [string, keyof Subject])[] = [
  ['CommonName', 'commonName'],
  ['OrgName', 'organization'],
  ['City', 'city'],
  ['State', 'state'],
  ['Country', 'country'],
];

/** iLO's own way (HPE resource definitions, HpeSecurityService and HpeHttpsCert): importing restarts it. */
export function hpeCertificateResources(builder: Builder): Resource[] {
  const { behaviour } = builder.model;
  const service = `${builder.manager}/SecurityService`;
  const path = `${service}/HttpsCert`;
  const action = (name: string): string => `${path}/Actions/HpeHttpsCert.${name}`;
  return [
    {
      path: service,
      get: () =>
        builder.document('HpeSecurityService', service, {
          Name: 'Security Service',
          Links: { HttpsCert: builder.link(path) },
        }),
    },
    {
      path,
      get: ({ https }) => {
        const shown = new X509Certificate(https.installed.certificate);
        return builder.document('HpeHttpsCert', path, {
          Name: 'HTTPS Certificate',
          CertificateSigningRequest: https.csr,
          X509CertificateInformation: {
            Issuer: shown.issuer.replaceAll('\n', ', '),
            // Printed byte by byte, as iLO does.
            SerialNumber: shown.serialNumber.toLowerCase().replaceAll(/(..)(?=.)/g, '$1:'),
            Subject: shown.subject.replaceAll('\n', ', '),
            ValidNotAfter: shown.validToDate.toISOString(),
            ValidNotBefore: shown.validFromDate.toISOString(),
          },
          Actions: Object.fromEntries(
            ['GenerateCSR', 'ImportCertificate'].map((name) => [
              `#HpeHttpsCert.${name}`,
              { target: builder.href(action(name)) },
            ]),
          ),
        });
      },
    },
    {
      path: action('GenerateCSR'),
      action: true,
      async post({ https }, body) {
        const missing = REQUIRED.find(([name]) => body[name] === undefined)?.[0];
        if (missing !== undefined) {
          return fail(behaviour, 400, 'ActionParameterMissing', 'HpeHttpsCert.GenerateCSR', missing);
        }
        await https.request(subjectOf(body, REQUIRED));
        return succeed(behaviour);
      },
    },
    {
      path: action('ImportCertificate'),
      action: true,
      post: (bmc, body: Document) => install(bmc, body['Certificate']),
    },
  ];
}

/** The way from the manager to {@link hpeCertificateResources}. */
export function hpeManagerLinks(builder: Builder): Document {
  if (builder.model.behaviour.certificates?.service !== 'hpe') return {};
  return {
    Oem: {
      Hpe: {
        '@odata.type': '#HpeiLO.v2_8_0.HpeiLO',
        Links: { SecurityService: builder.link(`${builder.manager}/SecurityService`) },
      },
    },
  };
}
