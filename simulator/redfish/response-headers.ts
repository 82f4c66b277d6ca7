import type { Document } from '../models/model.ts';
import type { Resource } from './resource.ts';

/** Methods that a resource accepts, in the form of `Allow`. */
export function allowedMethods(resource: Resource): string {
  return [
    ...(resource.get === undefined && resource.read === undefined ? [] : ['GET', 'HEAD']),
    ...(resource.patch === undefined ? [] : ['PATCH']),
    ...(resource.post === undefined ? [] : ['POST']),
    ...(resource.delete === undefined ? [] : ['DELETE']),
  ].join(', ');
}

/** Where the JSON schema of a document is published (DSP0266 §8.2, Link with `rel=describedby`). */
export function describedBy(document: Document): Record<string, string> {
  const { '@odata.type': type } = document;
  if (typeof type !== 'string') return {};
  const schema = type.replace(/^#/, '').split('.').slice(0, -1).join('.');
  return { link: `<${schemaUri(schema)}>; rel=describedby` };
}

/** Where DMTF publishes a JSON schema, e.g. `ServiceRoot.v1_17_0`. */
export const schemaUri = (schema: string): string => `https://redfish.dmtf.org/schemas/v1/${schema}.json`;

/** RFC 9110 §13.1.2: weak tags count as equal to strong ones. */
export function matchesNone(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}
