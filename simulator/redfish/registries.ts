import type { Document } from '../models/model.ts';
import { biosRegistryEntry } from './bios-registry.ts';
import { schemaUri } from './response-headers.ts';
import type { Builder, Resource } from './resource.ts';

const isPublished = ({ model }: Builder): boolean => model.schemas['JsonSchemaFile'] !== undefined;

/** The links of the service root to {@link registryResources}. */
export function registryLinks(builder: Builder): Document {
  if (!isPublished(builder)) return {};
  const { root, link } = builder;
  return { JsonSchemas: link(`${root}/JsonSchemas`), Registries: link(`${root}/Registries`) };
}

/** Where the schemas of the resources and the texts of the messages are found: both at their publisher. */
export function registryResources(builder: Builder): Resource[] {
  if (!isPublished(builder)) return [];
  const { root, model } = builder;
  const schemas = Object.entries(model.schemas);
  const [registry = 'Base', ...version] = model.behaviour.errors.base.split('.');
  const name = `${registry}.${version.join('.')}`;
  const folder = `${root}/Registries`;
  const file = `${folder}/${name}`;
  return [
    builder.collection(
      'JsonSchemaFileCollection',
      `${root}/JsonSchemas`,
      'JSON Schemas',
      schemas.map(([schema]) => `${root}/JsonSchemas/${schema}`),
    ),
    ...schemas.map(([schema, number]): Resource => {
      const path = `${root}/JsonSchemas/${schema}`;
      return {
        path,
        get: () =>
          builder.document('JsonSchemaFile', path, {
            Name: `${schema} Schema File`,
            Languages: ['en'],
            Schema: `#${schema}.${number}.${schema}`,
            Location: [{ Language: 'en', PublicationUri: schemaUri(`${schema}.${number}`) }],
          }),
      };
    }),
    builder.collection('MessageRegistryFileCollection', folder, 'Registries', [
      file,
      ...[biosRegistryEntry(builder)].filter((entry) => entry !== undefined),
    ]),
    {
      path: file,
      get: () =>
        builder.document('MessageRegistryFile', file, {
          Name: 'Base Message Registry',
          Languages: ['en'],
          Registry: name,
          Location: [
            { Language: 'en', PublicationUri: `https://redfish.dmtf.org/registries/${name}.0.json` },
          ],
        }),
    },
  ];
}
