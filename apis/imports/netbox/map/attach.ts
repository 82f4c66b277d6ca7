import type { MappedFile, MappedObject } from './mapping.ts';

/** The annotation namespace of values without a field in the graph. */
export const NETBOX_NAMESPACE = 'netbox';

const DESCRIPTION = 'What NetBox says of a resource that has no field here; written by imports.';

/** Entries of every kind have these. */
interface Attached {
  tags?: readonly string[] | undefined;
  annotations?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Gives entries their annotations, and tags where they have none yet. `had` says of which objects an annotation was
 * written before: where they are empty now, it is deleted.
 */
export function attachAll(
  base: MappedFile,
  objects: readonly MappedObject[],
  had: (object: MappedObject) => boolean,
): void {
  base.content.annotationNamespaces = [{ name: NETBOX_NAMESPACE, description: DESCRIPTION }];
  for (const object of objects) {
    const { entry, annotation, tags = [] } = object;
    if (entry === undefined) continue;
    const at = entryAt(entry.file.content, entry.path);
    if (annotation !== undefined || had(object)) at.annotations = { [NETBOX_NAMESPACE]: annotation ?? null };
    if (tags.length > 0) at.tags ??= tags;
  }
}

function entryAt(content: object, path: readonly PropertyKey[]): Attached {
  let value: unknown = content;
  for (const part of path) value = (value as Readonly<Record<PropertyKey, unknown>>)[part];
  // Every path that the mapping notes is that of an entry.
  return value as Attached;
}
