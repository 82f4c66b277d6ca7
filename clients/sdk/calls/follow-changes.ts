import type { GraphClient } from '../graph/graph-client.ts';
import type { SubscribeOptions } from '../graph/subscriptions.ts';
import type { TypedText } from '../graph/typed-text.ts';

/**
 * A method that follows changes of resources, also over connections that break: each continues after the last change
 * that arrived. Ends with a `RequestError` of code `CURSOR_EXPIRED` where changes may be missing: read the list again.
 */
export function followChanges<Data, Variables, Field extends string & keyof Data>(
  client: GraphClient,
  document: TypedText<Data, Variables>,
  field: Field,
): (options?: Variables & SubscribeOptions) => AsyncGenerator<Data[Field], void> {
  return async function* follow(options) {
    const { signal, silence, onReconnect, ...variables } = (options ?? {}) as SubscribeOptions & object;
    const results = client.subscribe(document as TypedText<Data, object>, variables, {
      signal,
      silence,
      onReconnect,
    });
    for await (const data of results) yield data[field];
  };
}
