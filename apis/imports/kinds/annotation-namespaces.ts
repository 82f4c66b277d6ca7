import { nameKey } from './keys.ts';
import { USUAL, type FileKind } from './kind.ts';
import { foundByName, idOf, readAll, valuesOf } from './read-all.ts';

/** What files and inputs call alike. */
export const NAMESPACE_FIELDS = ['name', 'description', 'private'] as const;

/** Annotation namespaces of the file's tenant; those of tenants above are used by name too. */
export const annotationNamespaceKind: FileKind = {
  ...USUAL,
  kind: 'annotationNamespace',
  title: 'annotation namespace',
  domain: 'metadata',
  type: 'AnnotationNamespace',
  one: 'annotationNamespace',
  fixed: ['tenantId'],
  wanted: ({ file, tenantId }) =>
    (file.annotationNamespaces ?? []).map((entry, index) => ({
      key: nameKey(entry.name),
      name: entry.name,
      path: ['annotationNamespaces', index],
      depth: 0,
      values: entry,
      initial: { tenantId },
    })),
  async found({ ask, file, tenantId }) {
    if (file.annotationNamespaces === undefined) return [];
    const nodes = await readAll(ask, {
      domain: 'metadata',
      list: 'annotationNamespaces',
      filter: 'AnnotationNamespaceWhere',
      fields: `${NAMESPACE_FIELDS.join(' ')} tenant { id }`,
      where: { tenantId: { eq: tenantId } },
      page: 100,
    });
    return nodes
      .filter((node) => idOf(node, 'tenant') === tenantId)
      .map((node) => ({ ...foundByName(node), values: valuesOf(node, NAMESPACE_FIELDS) }));
  },
};
