import type { GraphClient, RequestOptions } from '../graph/graph-client.ts';
import type { TypedText } from '../graph/typed-text.ts';

/** A method that reads one resource by its id; null where there is none that the caller may see. */
export function readOne<Data, Field extends string & keyof Data>(
  client: GraphClient,
  document: TypedText<Data, { readonly id: string }>,
  field: Field,
): (id: string, options?: RequestOptions) => Promise<Data[Field]> {
  return async (id, options) => (await client.request(document, { id }, options))[field];
}
