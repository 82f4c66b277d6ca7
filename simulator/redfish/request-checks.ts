import type { Behaviour, Document } from '../models/model.ts';
import type { Answer, ServiceRequest } from './answer.ts';
import { fail } from './errors.ts';

/** Refuses a version of OData that is not the one there is, with 412 (DSP0266 §6.5, OData-Version). */
export function checkODataVersion(behaviour: Behaviour, request: ServiceRequest): Answer | undefined {
  const version = request.header('odata-version');
  if (version === undefined || version.trim() === '4.0') return undefined;
  return fail(behaviour, 412, 'HeaderInvalid', 'OData-Version');
}

/** A POST to `Members` is one to the collection (DSP0266 §7.9, POST (create)). */
export function targetOf({ method, path }: ServiceRequest): string {
  return method === 'POST' ? path.replace(/\/Members\/?$/, '') : path;
}

/**
 * The properties of a body for a PATCH: annotations of OData request no change. A body of them alone is refused
 * (DSP0266 §7.6, NoOperation).
 */
export function withoutAnnotations(
  behaviour: Behaviour,
  body: Document,
): { readonly properties: Document } | { readonly refusal: Answer } {
  const names = Object.keys(body);
  const left = names.filter((name) => !name.startsWith('@odata.'));
  if (left.length === names.length) return { properties: body };
  if (left.length === 0) return { refusal: fail(behaviour, 400, 'NoOperation') };
  return { properties: Object.fromEntries(left.map((name) => [name, body[name]])) };
}
