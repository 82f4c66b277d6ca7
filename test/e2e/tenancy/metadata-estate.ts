import type { Estate } from './estate.ts';

type Create = (field: string, resource: string, input: object) => Promise<string>;

type Attached = Pick<Estate, 'annotationNamespaceId' | 'annotationId' | 'statusNamespaceId' | 'statusId'>;

/** An annotation and a status of a resource, each in a namespace of its own. */
export async function attachData(
  create: Create,
  name: string,
  { tenantId, nodeId }: { readonly tenantId: string; readonly nodeId: string },
): Promise<Attached> {
  const notes = { tenantId, name: `${name}-notes` };
  const annotationNamespaceId = await create('annotationNamespaceCreate', 'annotationNamespace', notes);
  const health = { tenantId, name: `${name}-health` };
  const statusNamespaceId = await create('statusNamespaceCreate', 'statusNamespace', health);
  const annotation = { nodeId, namespaceId: annotationNamespaceId, data: name };
  const status = { nodeId, namespaceId: statusNamespaceId, source: name, data: name };
  return {
    annotationNamespaceId,
    annotationId: await create('annotationSet', 'annotation', annotation),
    statusNamespaceId,
    statusId: await create('statusSet', 'status', status),
  };
}
