import { nameKey } from './keys.ts';
import { USUAL, type FileKind } from './kind.ts';
import { foundByName, idOf, readAll, valuesOf } from './read-all.ts';

/** What files and inputs call alike. */
const FIELDS = ['name', 'description', 'provider', 'schema', 'claimDeadlineSeconds'] as const;

/** Types of instances of the file's tenant. */
export const instanceTypeKind: FileKind = {
  ...USUAL,
  kind: 'instanceType',
  title: 'instance type',
  domain: 'instances',
  type: 'InstanceType',
  one: 'instanceType',
  fixed: ['tenantId'],
  wanted: ({ file, tenantId }) =>
    (file.instanceTypes ?? []).map((entry, index) => ({
      key: nameKey(entry.name),
      name: entry.name,
      path: ['instanceTypes', index],
      depth: 0,
      values: entry,
      initial: { tenantId },
    })),
  async found({ ask, file, tenantId }) {
    if (file.instanceTypes === undefined) return [];
    const nodes = await readAll(ask, {
      domain: 'instances',
      list: 'instanceTypes',
      filter: 'InstanceTypeWhere',
      fields: `${FIELDS.join(' ')} tenant { id }`,
      where: { tenantId: { eq: tenantId } },
      page: 100,
    });
    return nodes
      .filter((node) => idOf(node, 'tenant') === tenantId)
      .map((node) => ({ ...foundByName(node), values: valuesOf(node, FIELDS) }));
  },
};
