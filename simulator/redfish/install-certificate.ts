import type { Subject } from '#platform/certificates/subject.ts';
import type { Document } from '../models/model.ts';
import type { Answer } from './answer.ts';
import type { Bmc } from './bmc.ts';
import { fail, succeed } from './errors.ts';

/** The subject of a request from the parameters of an action. */
export function subjectOf(body: Document, names: readonly (readonly [string, keyof Subject])[]): Subject {
  const given = Object.fromEntries(
    names.flatMap(([name, field]) => (typeof body[name] === 'string' ? [[field, body[name]]] : [])),
  ) as Partial<Subject>;
  return { commonName: '', organization: '', country: '', ...given };
}

/** Installs a certificate, and serves it when this BMC does. */
export function install(bmc: Bmc, pem: unknown): Answer {
  const { behaviour } = bmc.model;
  if (typeof pem !== 'string' || !bmc.https.install(pem)) {
    return fail(behaviour, 400, 'PropertyValueFormatError', 'the certificate', 'CertificateString');
  }
  const applies = behaviour.certificates?.applies;
  if (applies === 'at-once') bmc.controller.reload(bmc.https.apply);
  if (applies === 'by-its-restart') bmc.controller.restart();
  return behaviour.certificates?.success === 'message' ? succeed(behaviour) : { status: 204, effect: true };
}
