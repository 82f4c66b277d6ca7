/** A JSON object as a BMC sent it: nothing about it is trusted. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one, so that absent branches read as absent leaves. */
export function object(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The objects of an array; anything else in it is left out. `null` members are seen on BlueField. */
export function objects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Trimmed text, or null: HPE pads processor names with blanks, and many BMCs send '' for unknown. */
export function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const trimmed = value.trim();
  return trimmed === '' ? null : trimmed;
}

export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

export function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The reference in `{ "@odata.id": … }`. */
export function link(value: unknown): string | null {
  return text(object(value)['@odata.id']);
}

export function links(value: unknown): readonly string[] {
  return objects(value).flatMap((item) => link(item) ?? []);
}

/** Name of a resource: the last segment of its path. HPE ends many references with a slash. */
export function lastSegment(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1) ?? path;
}
