import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ExportedSite } from '../export/export-site.ts';
import type { GraphContext } from '../../../platform/graph/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment, ISO 8601 in UTC. */
  DateTime: { input: string; output: Date | string; }
};

export type Mutation = {
  /**
   * Makes what there is what the file says: creates and changes what it names, and deletes where the file says that it is
   * complete (`prune`). The file is taken as a whole, or refused with every fault. Applying it again changes nothing. It does
   * what your roles allow you to do by the mutations of each resource. Role: operator on the tenant of the file.
   *
   * In place of a file it takes a running NetBox (docs/import-netbox.md), and leaves out what the graph has no place for or
   * refuses; `leftOut` names it. Repeating it changes what has changed in NetBox since. An import that takes longer than 30
   * seconds is answered UNAVAILABLE by the gateway, and goes on: repeat the request with the same `idempotencyKey`.
   */
  readonly siteImport: SiteImportPayload;
};


export type MutationSiteImportArgs = {
  input: SiteImportInput;
};

/** What a device of NetBox becomes: a network device of this kind. */
export type NetBoxDeviceKind =
  /** It gives access to serial consoles. */
  | 'CONSOLE_SERVER'
  /** It filters packets. */
  | 'FIREWALL'
  /** Anything else. */
  | 'OTHER'
  /** It joins cables, and has no power of its own. */
  | 'PATCH_PANEL'
  /** It distributes power. */
  | 'PDU'
  /** It forwards packets. */
  | 'ROUTER'
  /** It forwards frames. */
  | 'SWITCH';

/** A running NetBox. */
export type NetBoxInput = {
  /** Whether what was imported before and is not in NetBox any more is deleted: locations, racks, IP blocks, ranges, addresses and cables. Nothing else is. */
  readonly prune?: Scalars['Boolean']['input'];
  /** What devices of these roles are; of others it follows from words in the role's slug. At most 1000. */
  readonly roles?: InputMaybe<ReadonlyArray<NetBoxRoleInput>>;
  /** A token of its API that may read all objects. It is used for this request, and stored nowhere. At most 500 characters. */
  readonly token: Scalars['String']['input'];
  /** The address of its start page, e.g. `https://netbox.example.com`: in the networks that the operator of the platform allows. At most 1000 characters. */
  readonly url: Scalars['String']['input'];
};

/** What became of the objects of a list. */
export type NetBoxListReport = {
  /** How many of them are imported: as resources, or as values of such. */
  readonly imported: Scalars['Int']['output'];
  /** The list, e.g. `dcim/sites`. */
  readonly kind: Scalars['String']['output'];
  /** How many are left out. */
  readonly leftOut: Scalars['Int']['output'];
  /** How many objects it has. */
  readonly total: Scalars['Int']['output'];
};

/** What became of the objects of a NetBox. Each is imported or left out. */
export type NetBoxReport = {
  /** How many objects are left out, with those that `leftOut` does not name. */
  readonly leftOutTotal: Scalars['Int']['output'];
  /** Each list of NetBox that has objects. */
  readonly lists: ReadonlyArray<NetBoxListReport>;
  /** The version of NetBox. */
  readonly version: Scalars['String']['output'];
};

/** What devices of a role in NetBox are. */
export type NetBoxRoleInput = {
  /** What its devices are. */
  readonly kind: NetBoxDeviceKind;
  /** The slug of the role, e.g. `access-switch`. At most 100 characters. */
  readonly role: Scalars['String']['input'];
};

export type Query = {
  /**
   * The site as a file that `siteImport` takes: with its locations, racks, network devices, servers, cables and IP blocks, and
   * the blocks and routing domains around these, with tags and annotations. It has what you may see. Credentials are named by
   * the ids under which the platform keeps them, for operators alone. Null when there is no such site. Role: viewer on its tenant, or on one below.
   */
  readonly siteExport?: Maybe<SiteExport>;
  /**
   * The progress of an import that you have requested: while it runs, and for a day after. Null when you have begun none under this
   * key. Role: none; it answers for the caller's own imports alone.
   */
  readonly siteImportProgress?: Maybe<SiteImportProgress>;
};


export type QuerySiteExportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySiteImportProgressArgs = {
  idempotencyKey: Scalars['String']['input'];
};

/**
 * A table in CSV (RFC 4180, UTF-8), whose first row has the names of its columns: those of docs/site-files.md, in any order,
 * and no others. A column or cell that is empty or left out leaves the value as it is; `null` clears it.
 */
export type SiteCsvInput = {
  /** The table: at most 6 MiB, 200,000 lines and 2,000,000 cells. */
  readonly document: Scalars['String']['input'];
  /** What its rows are. */
  readonly kind: SiteCsvKind;
  /** The site. What is imported belongs to its tenant. */
  readonly siteId: Scalars['ID']['input'];
};

/** What the rows of a table are. */
export type SiteCsvKind =
  /** Reserved addresses, in existing blocks. */
  | 'ADDRESSES'
  /** Cables between ports of the site. */
  | 'CABLES'
  /** Ports of network devices and servers that the site has. */
  | 'PORTS'
  /** Servers of the site. A new one is enrolled. */
  | 'SERVERS';

/** A site as a file. */
export type SiteExport = {
  /**
   * The resources of the site of this kind, as a table in CSV (RFC 4180, UTF-8) with the columns of docs/site-files.md. Importing it
   * changes nothing. Cells that spreadsheets would take for formulas have an apostrophe before them.
   */
  readonly csv: Scalars['String']['output'];
  /** The file, in YAML. Importing it changes nothing. */
  readonly document: Scalars['String']['output'];
};


/** A site as a file. */
export type SiteExportCsvArgs = {
  kind: SiteCsvKind;
};

/** What an import does with a resource. */
export type SiteImportAction =
  /** It is created. */
  | 'CREATE'
  /** It is deleted. */
  | 'DELETE'
  /** Fields of it are changed. */
  | 'UPDATE';

/** One resource that is created, changed or deleted. */
export type SiteImportChange = {
  /** What is done. */
  readonly action: SiteImportAction;
  /** The fields that change, as the inputs of the resource call them; empty unless it is an update. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Its id; null for one that is not created. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The kind of resource, e.g. `rack`. */
  readonly kind: Scalars['String']['output'];
  /** The line of its entry in the file, from 1; null for what is deleted. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** Its name, with the names around it, e.g. `AMS1/R01`. */
  readonly name: Scalars['String']['output'];
  /** Those fields with what they were and what they are to be; empty unless it is an update. */
  readonly values: ReadonlyArray<SiteImportValue>;
};

/** User name and password of an account at a BMC, under the name by which the file refers to it. They are sealed for the workers. */
export type SiteImportCredentialInput = {
  /** As `env` in the file: one line of at most 128 characters. */
  readonly name: Scalars['String']['input'];
  /** 1 to 256 characters. */
  readonly password: Scalars['String']['input'];
  /** 1 to 256 characters. */
  readonly username: Scalars['String']['input'];
};

/** A fault of a file, or what is in its way. */
export type SiteImportError = {
  /** What kind of fault it is, as in the errors of other mutations. */
  readonly code: Scalars['String']['output'];
  /** The column of the value at fault, from 1; null where it is none of the file. */
  readonly column?: Maybe<Scalars['Int']['output']>;
  /** Id of what has what the file asks for. */
  readonly holder?: Maybe<Scalars['ID']['output']>;
  /** The line of the value at fault, from 1; null where it is none of the file. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** What is wrong and what to do. */
  readonly message: Scalars['String']['output'];
  /** Where it is in the file, e.g. `racks[3].units`, or in the table, `rows[3].rack`, from 0; of a fault that is in neither, the field of the input. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Input of siteImport. */
export type SiteImportInput = {
  /** Credentials of BMCs that the file names by `env`: those of servers that are new, or whose BMC has another address. 10,000 at most. */
  readonly credentials?: InputMaybe<ReadonlyArray<SiteImportCredentialInput>>;
  /** A table of servers, ports, cables or addresses of a site. Either this, or `document` or `netbox`. */
  readonly csv?: InputMaybe<SiteCsvInput>;
  /** The file, in YAML, as docs/site-file.schema.json describes it: at most 6 MiB. Either this, or `csv` or `netbox`. */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** A name for this request: the same key with the same input gets the first answer again. As a file that is applied again changes nothing, it may be left out. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether to do it. */
  readonly mode?: SiteImportMode;
  /** A running NetBox, from 4.2 on, whose objects are imported. Either this, or `document` or `csv`. */
  readonly netbox?: InputMaybe<NetBoxInput>;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The tenant of the file. When left out, the file says it, or it is the only one on which you have a role. */
  readonly tenantId?: InputMaybe<Scalars['ID']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** An object of NetBox that is not imported, or a part of one. */
export type SiteImportLeftOut = {
  /** The list of NetBox that has it, e.g. `circuits/circuits`. */
  readonly kind: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Whether all of it is left out; false where the rest of it is imported. */
  readonly whole: Scalars['Boolean']['output'];
};

/** Whether a file is applied. */
export type SiteImportMode =
  /** Applies the file, if it has no fault. */
  | 'APPLY'
  /** Answers what would be done and every fault, and changes nothing. */
  | 'PLAN';

/** Answer of siteImport. */
export type SiteImportPayload = {
  /** What was done, or would be; in the order in which it is done. Empty where the file was refused while being applied. */
  readonly changes: ReadonlyArray<SiteImportChange>;
  /** Every fault of the file. Where there is one, nothing was changed, except where it says that a deletion was refused: these come last, when the rest is done. */
  readonly errors: ReadonlyArray<SiteImportError>;
  /** Of a NetBox: objects that are not imported, and parts of them, each with the reason; at most 5000, `report` counts all. Empty for a file. */
  readonly leftOut: ReadonlyArray<SiteImportLeftOut>;
  /** What became of all objects of a NetBox; null for a file, and where it was not read. */
  readonly report?: Maybe<NetBoxReport>;
};

/** The progress of an import. */
export type SiteImportProgress = {
  /** Rows that are done: entries of the file in `RUNNING`, objects of a NetBox in `READING`, resources in `DELETING`. */
  readonly done: Scalars['Int']['output'];
  /** What it works on: a kind of resource, as in `changes`, or a list of a NetBox that is read. Null where it works on none of them. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Whether the import applies the file, or only plans it. */
  readonly mode: SiteImportMode;
  /** When this was reported, about twice a second. Where it is older than ten seconds and the state is not `ENDED`, the process of the import has died: repeat the request with the same key, which answers what was applied, or begins again. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Since when it is in this state, and works on this kind. */
  readonly since: Scalars['DateTime']['output'];
  /** When the import began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** What the import does. */
  readonly state: SiteImportState;
  /** Rows in total; null while that is not known. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** What an import does. */
export type SiteImportState =
  /** The rest is applied, and it deletes what other domains must confirm first. */
  | 'DELETING'
  /** It has ended: repeating the request gets its answer. */
  | 'ENDED'
  /** It reads a NetBox. */
  | 'READING'
  /** It compares entries with what exists, and creates and changes. */
  | 'RUNNING'
  /** It waits for another import of its tenant to end. */
  | 'WAITING';

/** A field that an import changes. */
export type SiteImportValue = {
  /** What it is to be, in the same form; null where it is cleared. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** What it was, as text: JSON for what is no text, a name in place of the id of what the file speaks of; null where it had no value. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The field, as the inputs of the resource call it. */
  readonly field: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = T | Promise<T> | (() => T | null | Promise<T | null>);

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetBoxDeviceKind: NetBoxDeviceKind;
  NetBoxInput: NetBoxInput;
  NetBoxListReport: ResolverTypeWrapper<NetBoxListReport>;
  NetBoxReport: ResolverTypeWrapper<NetBoxReport>;
  NetBoxRoleInput: NetBoxRoleInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SiteCsvInput: SiteCsvInput;
  SiteCsvKind: SiteCsvKind;
  SiteExport: ResolverTypeWrapper<ExportedSite>;
  SiteImportAction: SiteImportAction;
  SiteImportChange: ResolverTypeWrapper<SiteImportChange>;
  SiteImportCredentialInput: SiteImportCredentialInput;
  SiteImportError: ResolverTypeWrapper<SiteImportError>;
  SiteImportInput: SiteImportInput;
  SiteImportLeftOut: ResolverTypeWrapper<SiteImportLeftOut>;
  SiteImportMode: SiteImportMode;
  SiteImportPayload: ResolverTypeWrapper<SiteImportPayload>;
  SiteImportProgress: ResolverTypeWrapper<SiteImportProgress>;
  SiteImportState: SiteImportState;
  SiteImportValue: ResolverTypeWrapper<SiteImportValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  DateTime: Scalars['DateTime']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  NetBoxInput: NetBoxInput;
  NetBoxListReport: NetBoxListReport;
  NetBoxReport: NetBoxReport;
  NetBoxRoleInput: NetBoxRoleInput;
  Query: Record<PropertyKey, never>;
  SiteCsvInput: SiteCsvInput;
  SiteExport: ExportedSite;
  SiteImportChange: SiteImportChange;
  SiteImportCredentialInput: SiteImportCredentialInput;
  SiteImportError: SiteImportError;
  SiteImportInput: SiteImportInput;
  SiteImportLeftOut: SiteImportLeftOut;
  SiteImportPayload: SiteImportPayload;
  SiteImportProgress: SiteImportProgress;
  SiteImportValue: SiteImportValue;
  String: Scalars['String']['output'];
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  siteImport?: Resolver<ResolversTypes['SiteImportPayload'], ParentType, ContextType, RequireFields<MutationSiteImportArgs, 'input'>>;
};

export type NetBoxListReportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NetBoxListReport'] = ResolversParentTypes['NetBoxListReport']> = {
  imported: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOut: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetBoxReportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NetBoxReport'] = ResolversParentTypes['NetBoxReport']> = {
  leftOutTotal: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lists: Resolver<ReadonlyArray<ResolversTypes['NetBoxListReport']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  siteExport?: Resolver<Maybe<ResolversTypes['SiteExport']>, ParentType, ContextType, RequireFields<QuerySiteExportArgs, 'id'>>;
  siteImportProgress?: Resolver<Maybe<ResolversTypes['SiteImportProgress']>, ParentType, ContextType, RequireFields<QuerySiteImportProgressArgs, 'idempotencyKey'>>;
};

export type SiteExportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SiteExport'] = ResolversParentTypes['SiteExport']> = {
  csv: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SiteExportCsvArgs, 'kind'>>;
  document: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteImportChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SiteImportChange'] = ResolversParentTypes['SiteImportChange']> = {
  action: Resolver<ResolversTypes['SiteImportAction'], ParentType, ContextType>;
  fields: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values: Resolver<ReadonlyArray<ResolversTypes['SiteImportValue']>, ParentType, ContextType>;
};

export type SiteImportErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SiteImportError'] = ResolversParentTypes['SiteImportError']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holder: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  line: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SiteImportLeftOutResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SiteImportLeftOut'] = ResolversParentTypes['SiteImportLeftOut']> = {
  kind: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whole: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SiteImportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SiteImportPayload'] = ResolversParentTypes['SiteImportPayload']> = {
  changes: Resolver<ReadonlyArray<ResolversTypes['SiteImportChange']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['SiteImportError']>, ParentType, ContextType>;
  leftOut: Resolver<ReadonlyArray<ResolversTypes['SiteImportLeftOut']>, ParentType, ContextType>;
  report: Resolver<Maybe<ResolversTypes['NetBoxReport']>, ParentType, ContextType>;
};

export type SiteImportProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SiteImportProgress'] = ResolversParentTypes['SiteImportProgress']> = {
  done: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode: Resolver<ResolversTypes['SiteImportMode'], ParentType, ContextType>;
  reportedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  since: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['SiteImportState'], ParentType, ContextType>;
  total: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SiteImportValueResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SiteImportValue'] = ResolversParentTypes['SiteImportValue']> = {
  after: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  DateTime: GraphQLScalarType;
  Mutation: MutationResolvers<ContextType>;
  NetBoxListReport: NetBoxListReportResolvers<ContextType>;
  NetBoxReport: NetBoxReportResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  SiteExport: SiteExportResolvers<ContextType>;
  SiteImportChange: SiteImportChangeResolvers<ContextType>;
  SiteImportError: SiteImportErrorResolvers<ContextType>;
  SiteImportLeftOut: SiteImportLeftOutResolvers<ContextType>;
  SiteImportPayload: SiteImportPayloadResolvers<ContextType>;
  SiteImportProgress: SiteImportProgressResolvers<ContextType>;
  SiteImportValue: SiteImportValueResolvers<ContextType>;
};

