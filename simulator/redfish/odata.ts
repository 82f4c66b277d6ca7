import type { Document } from '../models/model.ts';
import type { Bmc } from './bmc.ts';
import type { Builder, Resource } from './resource.ts';

/** The two documents OData wants, made from what the other resources are (DSP0266 §8.4, §8.5). Both need no login. */
export function odataResources(builder: Builder, others: readonly Resource[]): Resource[] {
  const { root } = builder;
  const serviceRoot = (bmc: Bmc): Document => others.find(({ path }) => path === root)?.get?.(bmc) ?? {};
  let metadata: string | undefined;
  return [
    {
      path: `${root}/$metadata`,
      open: true,
      read: (bmc) => ({
        status: 200,
        headers: { 'content-type': 'application/xml; charset=utf-8' },
        // What the types are does not differ between the BMCs of a model.
        text: (metadata ??= describeTypes(builder, typesOf(bmc, others))),
      }),
    },
    {
      path: `${root}/odata`,
      open: true,
      read: (bmc) => ({
        status: 200,
        body: {
          '@odata.context': `${root}/$metadata`,
          value: [
            { name: 'Service', kind: 'Singleton', url: builder.href(root) },
            ...linksOf(serviceRoot(bmc)).map(([name, url]) => ({ name, kind: 'Singleton', url })),
          ],
        },
      }),
    },
  ];
}

/** The resources directly below the service root. */
function linksOf(document: Document): [name: string, url: string][] {
  return Object.entries(document).flatMap(([name, value]): [string, string][] => {
    const url = typeof value === 'object' && value !== null && '@odata.id' in value ? value['@odata.id'] : '';
    return typeof url === 'string' && url !== '' ? [[name, url]] : [];
  });
}

function typesOf(bmc: Bmc, resources: readonly Resource[]): string[] {
  return resources.flatMap(({ get }) => {
    const type = get?.(bmc)['@odata.type'];
    return typeof type === 'string' ? [type] : [];
  });
}

/** CSDL that refers to the files DMTF publishes, by the namespaces in use. */
function describeTypes({ model }: Builder, types: readonly string[]): string {
  const versions = new Map<string, Set<string>>();
  const add = (schema: string, version?: string): void => {
    const known = versions.get(schema) ?? new Set();
    versions.set(schema, version === undefined ? known : known.add(version));
  };
  for (const [schema, version] of Object.entries(model.schemas)) add(schema, version);
  for (const type of types) {
    const [schema = '', ...rest] = type.replace(/^#/, '').split('.');
    add(schema, rest.length > 1 ? rest[0] : undefined);
  }
  const references = [...versions]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([schema, used]) => {
      const namespaces = [schema, ...[...used].toSorted().map((version) => `${schema}.${version}`)];
      return reference(`${schema}_v1.xml`, namespaces);
    });
  const container = `ServiceRoot.${model.schemas['ServiceRoot'] ?? 'v1_0_0'}.ServiceContainer`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0">',
    ...references,
    reference('RedfishExtensions_v1.xml', ['RedfishExtensions.v1_0_0'], 'Redfish'),
    '  <edmx:DataServices>',
    '    <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="Service">',
    `      <EntityContainer Name="Service" Extends="${container}"/>`,
    '    </Schema>',
    '  </edmx:DataServices>',
    '</edmx:Edmx>',
    '',
  ].join('\n');
}

function reference(file: string, namespaces: readonly string[], alias?: string): string {
  const named = alias === undefined ? '' : ` Alias="${alias}"`;
  return [
    `  <edmx:Reference Uri="http://redfish.dmtf.org/schemas/v1/${file}">`,
    ...namespaces.map((namespace) => `    <edmx:Include Namespace="${namespace}"${named}/>`),
    '  </edmx:Reference>',
  ].join('\n');
}
