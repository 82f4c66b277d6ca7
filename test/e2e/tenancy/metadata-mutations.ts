import { verbsOf, type MutationCase } from './mutation-case.ts';

/** The mutations of the domain metadata. */
export const METADATA: Readonly<Record<string, MutationCase>> = {
  ...verbsOf('tag', {
    Create: ({ tenantId }) => ({ tenantId, name: 'intruder' }),
    Update: ({ tagId }) => ({ id: tagId, name: 'renamed' }),
    Delete: ({ tagId }) => ({ id: tagId }),
  }),
  ...verbsOf('annotationNamespace', {
    Create: ({ tenantId }) => ({ tenantId, name: 'intruder' }),
    Update: ({ annotationNamespaceId }) => ({ id: annotationNamespaceId, name: 'renamed' }),
    Delete: ({ annotationNamespaceId }) => ({ id: annotationNamespaceId }),
  }),
  annotationSet: {
    role: 'operator',
    input: ({ rackId }) => ({ nodeId: rackId, namespace: 'intruder', data: 1 }),
  },
  annotationUpdate: { role: 'operator', input: ({ annotationId }) => ({ id: annotationId, data: 1 }) },
  annotationDelete: { role: 'operator', input: ({ annotationId }) => ({ id: annotationId }) },
  ...verbsOf('statusNamespace', {
    Create: ({ tenantId }) => ({ tenantId, name: 'intruder' }),
    Update: ({ statusNamespaceId }) => ({ id: statusNamespaceId, name: 'renamed' }),
    Delete: ({ statusNamespaceId }) => ({ id: statusNamespaceId }),
  }),
  statusSet: {
    role: 'operator',
    input: ({ rackId }) => ({ nodeId: rackId, namespace: 'intruder', source: 'intruder', data: 1 }),
  },
  statusUpdate: { role: 'operator', input: ({ statusId }) => ({ id: statusId, data: 1 }) },
  statusDelete: { role: 'operator', input: ({ statusId }) => ({ id: statusId }) },
  tagSet: { role: 'operator', input: ({ rackId }) => ({ nodeId: rackId, name: 'intruder' }) },
};
