import { refused, usageError } from '../exit-code.ts';
import type { GraphClient } from './client.ts';
import type { Resource } from './resources.ts';
import { NAMES } from '#clients/sdk/schema/schema.ts';

/** An id of the graph: seven letters of kind, and a UUIDv7 in Crockford's base 32. */
const ID = /^[a-z]{7}-[0-9a-hjkmnp-tv-z]{26}$/;

export function isId(text: string): boolean {
  return ID.test(text);
}

/** By which of its names a resource's list can be searched. */
export function searchableName({ where }: Resource): string | undefined {
  return NAMES.find((name) => where?.inputFields?.some((field) => field.name === name));
}

/** The id of what a person calls by its id or its name. Fails where there is none, or several. */
export async function findId(client: GraphClient, resource: Resource, which: string): Promise<string> {
  if (isId(which)) return which;
  const { listField } = resource;
  const name = searchableName(resource);
  if (name === undefined || listField === undefined)
    throw usageError(`A ${resource.name} is named by its id; ${which} is none.`);
  const document = `query($where: ${resource.where?.name ?? ''}!) {
    ${listField.name}(first: 2, where: $where) { nodes { id } } }`;
  const data = await client.request(document, { where: { [name]: { eq: which } } });
  const { nodes } = data[listField.name] as { nodes: { id: string }[] };
  const [first, second] = nodes;
  if (first === undefined) {
    throw refused(
      `There is no ${resource.name} ${which} that you may see; infra list ${resource.plural} shows them.`,
    );
  }
  if (second !== undefined) throw usageError(`Several ${resource.plural} are called ${which}: give the id.`);
  return first.id;
}
