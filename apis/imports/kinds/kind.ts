import type { PrunedSection, SiteFile } from '#contracts/site-file/site-file.ts';
import type { AskDomain } from '#platform/graph/joint-transaction.ts';
import type { Ids } from '../run/ids.ts';

/** A value of an entry that represents the id of a resource. */
export class Reference {
  readonly kind: string;
  readonly key: string;
  /** As the file names it. */
  readonly shown: string;

  constructor(kind: string, key: string, shown: string) {
    this.kind = kind;
    this.key = key;
    this.shown = shown;
  }
}

export type Values = Readonly<Record<string, unknown>>;

/** A resource as the file describes it. */
export interface Wanted {
  /** By which it is compared with what exists. */
  readonly key: string;
  /** For people: its name, with those around it. */
  readonly name: string;
  /** Where its entry is in the file. */
  readonly path: readonly PropertyKey[];
  /** How many resources of its kind are around it. */
  readonly depth: number;
  /** What the file says, by the properties of the mutations' inputs; references in place of ids. */
  readonly values: Values;
  /** What a new one has where the file says nothing. */
  readonly initial?: Values;
}

/** An existing resource. */
export interface Found {
  readonly id: string;
  readonly version: number;
  readonly key: string;
  readonly name: string;
  readonly depth: number;
  readonly values: Values;
  /** Whether it may only be referred to: another tenant's. */
  readonly foreign?: boolean;
}

/** What is read and written in one import or export. */
export interface Scope {
  readonly ask: AskDomain;
  readonly file: SiteFile;
  readonly tenantId: string;
  readonly ids: Ids;
  /** Credentials of BMCs that came with the request, by their names. */
  readonly credentials: ReadonlyMap<string, Credential>;
  /** Ids of the resources of entries imported before, where the file comes from another system. */
  readonly origins?: { readonly ids: ReadonlySet<string> } | undefined;
}

/** User name and password of an account at a BMC. */
export interface Credential {
  readonly username: string;
  readonly password: string;
}

/** What keeps an entry from becoming a new resource. */
export interface Lack {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A kind of resource that site files describe: how it is found, and by which mutations it is written. */
export interface FileKind {
  readonly kind: string;
  readonly title: string;
  readonly domain: string;
  /** What its input types begin with, and its mutations. */
  readonly type: string;
  readonly one: string;
  readonly verbs: { readonly create: string; readonly remove: string };
  /** The section that declares it complete. */
  readonly section: PrunedSection | undefined;
  /** Whether no other domain is asked when one is deleted. */
  readonly deletedAtOnce: boolean;
  /** Properties that never change. */
  readonly fixed: readonly string[];
  /** What the file calls a property, where that is another word. */
  readonly words: Readonly<Record<string, string>>;
  /** What an entry lacks for a new one, and where in the entry that is. */
  lackOf?(scope: Scope, wanted: Wanted): Lack | undefined;
  wanted(scope: Scope): readonly Wanted[];
  found(scope: Scope): Promise<readonly Found[]>;
}

export const USUAL = {
  verbs: { create: 'Create', remove: 'Delete' },
  section: undefined,
  deletedAtOnce: false,
  fixed: [],
  words: {},
} as const;
