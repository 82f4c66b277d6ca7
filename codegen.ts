import type { CodegenConfig } from '@graphql-codegen/cli';
import { composeSupergraph, DOMAINS, type DomainName } from './gateway/compose.ts';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { parse, print } from 'graphql';
import { readFileSync } from 'node:fs';
import { writtenPart } from './platform/resource/written-part.ts';

const SCALARS = { ID: 'string', DateTime: 'string', JSON: 'unknown' };

/**
 * What stands behind the types of a domain's graph in its code, by type: the row of a resource, or what a resolver
 * answers for its fields' own resolvers. A type that is not named here is answered as the graph has it.
 */
const SOURCES: Readonly<Partial<Record<DomainName, Readonly<Record<string, string>>>>> = {
  audit: {
    AuditRecord: '../records/audit-record.ts#AuditRecord as AuditRecordRow',
    AuditRecordConnection: '../resolvers/query.ts#AuditPage',
    JournalEntry: '../journal/journal-entry.ts#JournalEntry as JournalEntryRow',
    JournalEntryConnection: '../journal/resolvers.ts#JournalPage',
    Site: '../../../platform/graph/typed-resolvers.ts#EntityStub',
    Webhook: '../webhooks/webhook.ts#Webhook as WebhookRow',
    WebhookDelivery: '../webhooks/delivery.ts#Delivery',
    WebhookDeliveryConnection: '../webhooks/page-of-deliveries.ts#DeliveryPage',
  },
  hardware: {
    DeviceType: '../device-type.ts#DeviceType as DeviceTypeRow',
    DeviceTypePort: '../page-of-ports.ts#ShownPort',
    DeviceTypePortConnection: '../page-of-ports.ts#PageOfPorts',
  },
  images: {
    Image: '../image.ts#Image as ImageRow',
    Operation: '../../../platform/graph/operation-stub.ts#OperationStub',
  },
  imports: {
    SiteExport: '../export/export-site.ts#ExportedSite',
  },
  instances: {
    Instance: '../instance.ts#Instance as InstanceRow',
    InstanceClaim: '../claims/claim-shown.ts#ClaimShown',
    Operation: '../../../platform/graph/operation-stub.ts#OperationStub',
  },
  ipam: {
    IPAddressable: '../addresses/assignee.ts#Assignee',
    IpAddress: '../entities/ip-address.ts#IpAddress as IpAddressRow',
    IpBlock: '../entities/ip-block.ts#IpBlock as IpBlockRow',
  },
  loadbalancers: {
    LoadBalancer: '../entities/load-balancer.ts#LoadBalancer as BalancerRow',
    LoadBalancerPool: '../entities/pool.ts#LoadBalancerPool as PoolRow',
    LoadBalancerPort: '../entities/port.ts#LoadBalancerPort as PortRow',
    Operation: '../../../platform/graph/operation-stub.ts#OperationStub',
  },
  locations: {
    Chassis: '../../../platform/graph/typed-resolvers.ts#EntityStub',
    NetworkDevice: '../../../platform/graph/typed-resolvers.ts#EntityStub',
    Node: '../placements/mountable.ts#Occupant',
    Placement: '../entities/placement.ts#Placement as PlacementRow',
    Rack: '../rack.ts#Rack as RackRow',
    RackElevationEntry: '../placements/elevation.ts#ElevationEntry',
    Server: '../../../platform/graph/typed-resolvers.ts#EntityStub',
  },
  metadata: {
    Annotation: '../annotations/annotation.ts#Annotation as AnnotationRow',
    AnnotationNamespace: '../annotations/annotation-namespace.ts#AnnotationNamespace as NamespaceRow',
    MetadataNode: '../nodes/find-node.ts#FoundNode',
    MetadataNodeConnection: '../tags/nodes-of-tag.ts#PageOfNodes',
    Node: '../nodes/find-node.ts#FoundNode',
    Status: '../statuses/status.ts#Status as StatusRow',
    StatusNamespace: '../statuses/status-namespace.ts#StatusNamespace as StatusNamespaceRow',
    Quota: '../../../platform/graph/typed-resolvers.ts#EntityStub',
    Tag: '../tag.ts#Tag as TagRow',
  },
  networks: {
    Cable: '../entities/cable.ts#Cable as CableRow',
    DevicePort: '../entities/device-port.ts#DevicePort as DevicePortRow',
    NetworkDevice: '../entities/network-device.ts#NetworkDevice as NetworkDeviceRow',
    Server: '../../../platform/graph/typed-resolvers.ts#EntityStub',
  },
  operations: {
    Image: '../resolvers/operation.ts#Stub',
    Instance: '../resolvers/operation.ts#Stub',
    Operation: '../entities/operation.ts#Operation as OperationRow',
    OperationConnection: '../resolvers/query.ts#OperationPage',
    OperationResource: '../../../contracts/operations/header.ts#ResourceRef',
    ParkedMessage: '../resolvers/parked.ts#Parked',
    ParkedMessageConnection: '../resolvers/parked.ts#ParkedPage',
    Server: '../resolvers/operation.ts#Stub',
    Tenant: '../resolvers/operation.ts#Stub',
  },
  servers: {
    Bmc: '../server.ts#Server as ServerRow',
    Chassis: '../chassis/chassis.ts#Chassis as ChassisRow',
    ChassisBay: '../chassis/bays.ts#Bay',
    ConsoleLine: '../console/console-lines.ts#ConsoleLine as KeptLine',
    ConsoleLineConnection: '../resolvers/console.ts#ConsolePageShown',
    DiskErasure: '../erasure/disk-erasure.ts#StoredDiskErasure',
    FirmwareBaseline: '../firmware/firmware-baseline.ts#FirmwareBaseline as BaselineRow',
    Operation: '../../../platform/graph/operation-stub.ts#OperationStub',
    PendingBmc: '../bmc/pending-bmc.ts#PendingBmc as PendingBmcRecord',
    DeviceType: '../../../platform/graph/typed-resolvers.ts#EntityStub',
    Rack: '../../../platform/graph/typed-resolvers.ts#EntityStub',
    Server: '../server.ts#Server as ServerRow',
    Site: '../../../platform/graph/typed-resolvers.ts#EntityStub',
    ServerAttribute: '../entities/attribute.ts#Attribute as AttributeRow',
    ServerBulkResult: '../../../platform/resource/bulk.ts#ItemResult',
    ServerAttributeConnection: '../resolvers/inspection.ts#AttributePage',
    ServerComponent: '../entities/component.ts#Component as ComponentRow',
    ServerComponentChange: '../entities/component-change.ts#ComponentChange as ComponentChangeRow',
    ServerComponentChangeConnection: '../resolvers/component-history.ts#ComponentChangePage',
    ServerConsoleSession: '../entities/console-session.ts#ConsoleSession as SessionRow',
    ServerDiskException: '../entities/disk-exception.ts#DiskException as DiskExceptionRow',
    ServerDiskExceptionConnection: '../resolvers/erasure.ts#DiskExceptionPage',
    ServerErasure: '../entities/erasure.ts#Erasure as ErasureRow',
    ServerErasureConnection: '../resolvers/erasure.ts#ErasurePage',
    ServerFirmware: '../firmware/server-firmware.ts#ShownFirmware',
    ServerMissingComponent: '../entities/component-change.ts#ComponentChange as ComponentChangeRow',
    ServerInspection: '../entities/inspection.ts#Inspection as InspectionRow',
    ServerInspectionConnection: '../resolvers/inspection.ts#InspectionPage',
  },
  tenants: {
    Me: '../me.ts#Caller',
    Quota: '../entities/quota.ts#Quota as QuotaRow',
    RoleAssignment: '../role-assignment.ts#RoleAssignment as RoleAssignmentRow',
    RoleGrant: '../../../platform/auth/actor.ts#Grant',
    Tenant: '../tenant.ts#Tenant as TenantRow',
  },
};

/** The types of the resolvers that a domain writes itself. */
function resolversOf(domain: DomainName): CodegenConfig['generates'] {
  const part = writtenPart(readFileSync(new URL(`apis/${domain}/schema.graphql`, import.meta.url), 'utf8'));
  if (part === undefined) return {};
  return {
    [`apis/${domain}/generated/resolvers.ts`]: {
      schema: print(part),
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        makeResolverTypeCallable: true,
        avoidOptionals: { resolvers: true },
        addInterfaceFieldResolverTypes: true,
        contextType: '../../../platform/graph/context.ts#GraphContext',
        mappers: SOURCES[domain] ?? {},
        maybeValue: 'T | null | undefined',
        // Fields may be functions: what a request does not ask for is not read then.
        resolverTypeWrapperSignature: 'T | Promise<T> | (() => T | null | Promise<T | null>)',
        scalars: { ID: 'string', DateTime: { input: 'string', output: 'Date | string' }, JSON: 'unknown' },
      },
    },
  };
}

/** Typed documents of a client of the public graph. */
function client(
  file: string,
  documents: readonly string[],
  documentMode?: 'string',
): CodegenConfig['generates'] {
  return {
    [file]: {
      schema: print(
        transformSupergraphToPublicSchema(parse(composeSupergraph('public', (domain) => `http://${domain}`))),
      ),
      documents: [...documents],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        scalars: SCALARS,
        ...(documentMode !== undefined && {
          documentMode,
          skipTypename: true,
          inlineFragmentTypes: 'combine',
        }),
      },
    },
  };
}

/** The typed client of the activities, from the graph of the platform's own processes; and types of resolvers. */
const config: CodegenConfig = {
  generates: {
    'activities/generated/graph.ts': {
      schema: print(
        transformSupergraphToPublicSchema(
          parse(composeSupergraph('internal', (domain) => `http://${domain}`)),
        ),
      ),
      documents: 'activities/graph/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        documentMode: 'string',
        scalars: SCALARS,
      },
    },
    ...client('clients/console/generated/graph.ts', [
      'clients/console/documents/*.graphql',
      'clients/sdk/documents/*.graphql',
    ]),
    // Apart from the rest, since the command line needs no more, and is to start fast.
    ...client('clients/sdk/generated/operations.ts', ['clients/sdk/documents/*.graphql'], 'string'),
    ...client('clients/sdk/generated/graph.ts', ['clients/sdk/generated/documents.graphql'], 'string'),
    ...Object.fromEntries(DOMAINS.flatMap((domain) => Object.entries(resolversOf(domain)))),
  },
};

// oxlint-disable-next-line import/no-default-export -- the code generator reads the default export
export default config;
