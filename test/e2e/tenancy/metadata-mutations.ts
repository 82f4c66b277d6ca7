import { verbsOf, type MutationCase } from './mutation-case.ts';

/** The mutations of the domain metadata. */
export const METADATA: Readonly<Record<string, MutationCase>> = {
  ...verbsOf('tag', {
    Create: ({ tenantId }) => ({ tenantId, name: 'intruder' }),
    Update: ({ tagId }) => ({ id: tagId, name: 'renamed' }),
    Delete: ({ tagId }) => ({ id: tagId }),
  }),
  tagSet: { role: 'operator', input: ({ rackId }) => ({ nodeId: rackId, name: 'intruder' }) },
};
