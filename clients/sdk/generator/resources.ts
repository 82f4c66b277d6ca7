import type { SchemaResource } from '../schema/resources.ts';
import { capital } from './documents.ts';

/** The source of the methods: a property for each type, with a method for each of its documents. */
export function resourcesSource(resources: readonly SchemaResource[]): string {
  const names: string[] = [];
  const documentOf = (field: string): string => {
    const name = `${capital(field)}Document`;
    names.push(name);
    return name;
  };
  const properties = resources.map(({ plural, one, many, type, changed, verbs }) => {
    const methods = [
      ...(one === undefined
        ? []
        : [`${comment(one.description)}get: readOne(client, ${documentOf(one.name)}, '${one.name}'),`]),
      ...(many === undefined
        ? []
        : [`${comment(many.description)}list: readMany(client, ${documentOf(many.name)}, '${many.name}'),`]),
      ...(changed === undefined
        ? []
        : [
            `${comment(changed.description)}changes: followChanges(client, ${documentOf(changed.name)}, '${changed.name}'),`,
          ]),
      ...verbs.map(({ name, mutation, input }) => {
        const hasKey = input.inputFields?.some((field) => field.name === 'idempotencyKey') === true;
        return `${comment(mutation.description)}${name}: change(client, ${documentOf(mutation.name)}, '${mutation.name}', { hasKey: ${hasKey} }),`;
      }),
    ];
    return `${comment(type.description)}${plural}: {\n${methods.join('\n')}\n},`;
  });
  return `// Written by \`npm run generate\` from the public graph; see clients/sdk/generator/write.ts.
import { change } from '../calls/change.ts';
import { followChanges } from '../calls/follow-changes.ts';
import { readMany } from '../calls/read-many.ts';
import { readOne } from '../calls/read-one.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { ${names.join(', ')} } from './graph.ts';

/** A property for each type of the graph. */
export type Resources = ReturnType<typeof createResources>;

// oxlint-disable-next-line typescript/explicit-function-return-type -- its type is that of the documents
export function createResources(client: GraphClient) {
return {
${properties.join('\n')}
};
}
`;
}

function comment(description: string | null): string {
  const text = (description ?? '').replaceAll('*/', '* /').replaceAll(/\s+/g, ' ').trim();
  return text === '' ? '' : `/** ${text} */\n`;
}
