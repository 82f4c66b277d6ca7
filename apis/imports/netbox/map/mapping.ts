import type { SiteFile } from '#contracts/site-file/site-file.ts';

/** An object of NetBox, and what it is mapped to. */
export interface MappedObject {
  /** Its list, e.g. `dcim/sites`. */
  readonly type: string;
  readonly id: number;
  readonly name: string;
  /** Where a file describes it; undefined where no file does. */
  entry?: Entry;
  /** Objects whose entries say what it says; it is imported where one of these is. */
  carriers?: readonly MappedObject[];
  /** Why it is not imported. */
  reason?: string;
  /** What of it is not imported, or is another way. */
  readonly notes: string[];
  /** What the graph has no field for, for an annotation; undefined where there is nothing. */
  annotation?: Readonly<Record<string, unknown>>;
  /** Tags as entries have them: where NetBox has none, others may stay. */
  tags?: readonly string[];
  /** Whether it was read from NetBox, and is not made up by the mapping. */
  readonly isReal: boolean;
}

/** An entry of a file. */
export interface Entry {
  readonly file: MappedFile;
  /** The kind of resource that it describes. */
  readonly kind: string;
  readonly path: readonly PropertyKey[];
}

/** A file of which NetBox's objects make the entries. */
export interface MappedFile {
  readonly content: SiteFile;
  /** Objects by the places of their entries. */
  readonly origins: Map<string, MappedObject>;
}

/** NetBox's objects and what they are in site files. */
export interface Mapping {
  readonly files: readonly MappedFile[];
  readonly objects: readonly MappedObject[];
  /** Begins a file. */
  file(content: SiteFile): MappedFile;
  /** Notes an object; once for each. */
  object(type: string, one: { readonly id: number }, name: string): MappedObject;
  /** One that NetBox does not have, and entries need. */
  madeUp(name: string): MappedObject;
  /** The object that was noted. */
  find(type: string, id: number | null): MappedObject | undefined;
  describe(object: MappedObject, file: MappedFile, kind: string, path: readonly PropertyKey[]): void;
}

export function createMapping(): Mapping {
  const files: MappedFile[] = [];
  const objects = new Map<string, MappedObject>();
  const keyOf = (type: string, id: number): string => `${type}/${id}`;
  return {
    files,
    get objects() {
      return [...objects.values()];
    },
    file(content) {
      const file = { content, origins: new Map<string, MappedObject>() };
      files.push(file);
      return file;
    },
    object(type, { id }, name) {
      const object = { type, id, name: name === '' ? `#${id}` : name, notes: [], isReal: true };
      objects.set(keyOf(type, id), object);
      return object;
    },
    madeUp: (name) => ({ type: 'made up', id: 0, name, notes: [], isReal: false }),
    find: (type, id) => (id === null ? undefined : objects.get(keyOf(type, id))),
    describe(object, file, kind, path) {
      object.entry = { file, kind, path };
      file.origins.set(placeKey(path), object);
    },
  };
}

/** Each entry has one path, so that a path says which kind it is of. */
export function placeKey(path: readonly PropertyKey[]): string {
  return path.join('.');
}
