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
  tagSet: { role: 'operator', input: ({ rackId }) => ({ nodeId: rackId, name: 'intruder' }) },
};
