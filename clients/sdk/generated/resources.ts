// Written by `npm run generate` from the public graph; see clients/sdk/generator/write.ts.
import { change } from '../calls/change.ts';
import { followChanges } from '../calls/follow-changes.ts';
import { readMany } from '../calls/read-many.ts';
import { readOne } from '../calls/read-one.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { WebhookDocument, WebhooksDocument, WebhookChangedDocument, WebhookSecretRotateDocument, WebhookDeliveryReplayDocument, WebhookCreateDocument, WebhookCreateManyDocument, WebhookUpdateDocument, WebhookUpdateManyDocument, WebhookDeleteDocument, WebhookDeleteManyDocument, ManufacturerDocument, ManufacturersDocument, ManufacturerChangedDocument, ManufacturerCreateDocument, ManufacturerCreateManyDocument, ManufacturerUpdateDocument, ManufacturerUpdateManyDocument, ManufacturerDeleteDocument, ManufacturerDeleteManyDocument, DeviceTypeDocument, DeviceTypesDocument, DeviceTypeChangedDocument, DeviceTypeImportDocument, DeviceTypeCreateDocument, DeviceTypeCreateManyDocument, DeviceTypeUpdateDocument, DeviceTypeUpdateManyDocument, DeviceTypeDeleteDocument, DeviceTypeDeleteManyDocument, ImageDocument, ImagesDocument, ImageChangedDocument, ImageVerifyDocument, ImageCreateDocument, ImageCreateManyDocument, ImageUpdateDocument, ImageUpdateManyDocument, ImageDeleteDocument, ImageDeleteManyDocument, InstanceDocument, InstancesDocument, InstanceChangedDocument, InstanceCreateDocument, InstanceReimageDocument, InstanceUpdateDocument, InstanceRescueDocument, InstanceUnrescueDocument, InstanceServicesApplyDocument, InstanceDecommissionDocument, InstanceClaimDocument, InstanceClaimEndDocument, ProfileDocument, ProfilesDocument, ProfileChangedDocument, ProfileCreateDocument, ProfileCreateManyDocument, ProfileUpdateDocument, ProfileUpdateManyDocument, ProfileDeleteDocument, ProfileDeleteManyDocument, InstanceTypeDocument, InstanceTypesDocument, InstanceTypeChangedDocument, InstanceTypeCreateDocument, InstanceTypeCreateManyDocument, InstanceTypeUpdateDocument, InstanceTypeUpdateManyDocument, InstanceTypeDeleteDocument, InstanceTypeDeleteManyDocument, RoutingDomainDocument, RoutingDomainsDocument, RoutingDomainChangedDocument, RoutingDomainCreateDocument, RoutingDomainCreateManyDocument, RoutingDomainUpdateDocument, RoutingDomainUpdateManyDocument, RoutingDomainDeleteDocument, RoutingDomainDeleteManyDocument, IpBlockDocument, IpBlocksDocument, IpBlockChangedDocument, IpBlockCreateDocument, IpBlockCreateManyDocument, IpBlockUpdateDocument, IpBlockUpdateManyDocument, IpBlockDeleteDocument, IpBlockDeleteManyDocument, IpAddressDocument, IpAddressesDocument, IpAddressChangedDocument, IpAddressReserveDocument, IpAddressReserveManyDocument, IpAddressUpdateDocument, IpAddressUpdateManyDocument, IpAddressUnreserveDocument, IpAddressUnreserveManyDocument, IpRangeDocument, IpRangesDocument, IpRangeChangedDocument, IpRangeCreateDocument, IpRangeCreateManyDocument, IpRangeUpdateDocument, IpRangeUpdateManyDocument, IpRangeDeleteDocument, IpRangeDeleteManyDocument, LoadBalancerDocument, LoadBalancersDocument, LoadBalancerChangedDocument, LoadBalancerApplyDocument, LoadBalancerCreateDocument, LoadBalancerCreateManyDocument, LoadBalancerUpdateDocument, LoadBalancerUpdateManyDocument, LoadBalancerDeleteDocument, LoadBalancerDeleteManyDocument, LoadBalancerPortDocument, LoadBalancerPortsDocument, LoadBalancerPortChangedDocument, LoadBalancerPortCreateDocument, LoadBalancerPortCreateManyDocument, LoadBalancerPortUpdateDocument, LoadBalancerPortUpdateManyDocument, LoadBalancerPortDeleteDocument, LoadBalancerPortDeleteManyDocument, LoadBalancerPoolDocument, LoadBalancerPoolsDocument, LoadBalancerPoolChangedDocument, LoadBalancerPoolCreateDocument, LoadBalancerPoolCreateManyDocument, LoadBalancerPoolUpdateDocument, LoadBalancerPoolUpdateManyDocument, LoadBalancerPoolDeleteDocument, LoadBalancerPoolDeleteManyDocument, LoadBalancerOriginDocument, LoadBalancerOriginsDocument, LoadBalancerOriginChangedDocument, LoadBalancerOriginCreateDocument, LoadBalancerOriginCreateManyDocument, LoadBalancerOriginUpdateDocument, LoadBalancerOriginUpdateManyDocument, LoadBalancerOriginDeleteDocument, LoadBalancerOriginDeleteManyDocument, LoadBalancerProviderDocument, LoadBalancerProvidersDocument, LoadBalancerProviderChangedDocument, LoadBalancerProviderCreateDocument, LoadBalancerProviderCreateManyDocument, LoadBalancerProviderUpdateDocument, LoadBalancerProviderUpdateManyDocument, LoadBalancerProviderDeleteDocument, LoadBalancerProviderDeleteManyDocument, LocationDocument, LocationsDocument, LocationChangedDocument, LocationCreateDocument, LocationCreateManyDocument, LocationUpdateDocument, LocationUpdateManyDocument, LocationDeleteDocument, LocationDeleteManyDocument, SiteDocument, SitesDocument, SiteChangedDocument, SiteImportDocument, SiteCreateDocument, SiteCreateManyDocument, SiteUpdateDocument, SiteUpdateManyDocument, SiteDeleteDocument, SiteDeleteManyDocument, RackDocument, RacksDocument, RackChangedDocument, RackCreateDocument, RackCreateManyDocument, RackUpdateDocument, RackUpdateManyDocument, RackDeleteDocument, RackDeleteManyDocument, PlacementDocument, PlacementsDocument, PlacementChangedDocument, PlacementCreateDocument, PlacementCreateManyDocument, PlacementUpdateDocument, PlacementUpdateManyDocument, PlacementDeleteDocument, PlacementDeleteManyDocument, TagDocument, TagsDocument, TagChangedDocument, TagSetDocument, TagCreateDocument, TagCreateManyDocument, TagUpdateDocument, TagUpdateManyDocument, TagDeleteDocument, TagDeleteManyDocument, AnnotationNamespaceDocument, AnnotationNamespacesDocument, AnnotationNamespaceChangedDocument, AnnotationNamespaceCreateDocument, AnnotationNamespaceCreateManyDocument, AnnotationNamespaceUpdateDocument, AnnotationNamespaceUpdateManyDocument, AnnotationNamespaceDeleteDocument, AnnotationNamespaceDeleteManyDocument, StatusNamespaceDocument, StatusNamespacesDocument, StatusNamespaceChangedDocument, StatusNamespaceCreateDocument, StatusNamespaceCreateManyDocument, StatusNamespaceUpdateDocument, StatusNamespaceUpdateManyDocument, StatusNamespaceDeleteDocument, StatusNamespaceDeleteManyDocument, NetworkDeviceDocument, NetworkDevicesDocument, NetworkDeviceChangedDocument, NetworkDeviceCreateDocument, NetworkDeviceCreateManyDocument, NetworkDeviceUpdateDocument, NetworkDeviceUpdateManyDocument, NetworkDeviceDeleteDocument, NetworkDeviceDeleteManyDocument, DevicePortDocument, DevicePortsDocument, DevicePortChangedDocument, DevicePortsApplyDocument, DevicePortsFromTypeDocument, DevicePortsReportDocument, DevicePortCreateDocument, DevicePortCreateManyDocument, DevicePortUpdateDocument, DevicePortUpdateManyDocument, DevicePortDeleteDocument, DevicePortDeleteManyDocument, CableDocument, CablesDocument, CableChangedDocument, CableCreateDocument, CableCreateManyDocument, CableUpdateDocument, CableUpdateManyDocument, CableDeleteDocument, CableDeleteManyDocument, VlanGroupDocument, VlanGroupsDocument, VlanGroupChangedDocument, VlanGroupCreateDocument, VlanGroupCreateManyDocument, VlanGroupUpdateDocument, VlanGroupUpdateManyDocument, VlanGroupDeleteDocument, VlanGroupDeleteManyDocument, VlanDocument, VlansDocument, VlanChangedDocument, VlanCreateDocument, VlanCreateManyDocument, VlanUpdateDocument, VlanUpdateManyDocument, VlanDeleteDocument, VlanDeleteManyDocument, OperationDocument, OperationsDocument, OperationCancelDocument, OperationDecideDocument, ServerDocument, ServersDocument, ServerChangedDocument, ServerEnrollDocument, ServerEnrollManyDocument, ServerInspectDocument, ServerPowerSetDocument, ServerEraseDocument, ServerDiskExceptDocument, ServerCredentialRotateDocument, ServerBiosApplyDocument, ServerFirmwareUpdateDocument, ServerConsoleOpenDocument, ServerConsoleCloseDocument, ServerUpdateDocument, ServerUpdateManyDocument, ServerBmcUpdateDocument, ServerAbandonDocument, ServerIdentityAcceptDocument, ServerMaintenanceStartDocument, ServerMaintenanceEndDocument, ServerQuarantineStartDocument, ServerQuarantineEndDocument, ServerRetireDocument, ChassisDocument, ChassisListDocument, ChassisChangedDocument, ChassisCreateDocument, ChassisCreateManyDocument, ChassisUpdateDocument, ChassisUpdateManyDocument, ChassisDeleteDocument, ChassisDeleteManyDocument, FirmwareBaselineDocument, FirmwareBaselinesDocument, FirmwareBaselineChangedDocument, FirmwareBaselineCreateDocument, FirmwareBaselineCreateManyDocument, FirmwareBaselineUpdateDocument, FirmwareBaselineUpdateManyDocument, FirmwareBaselineDeleteDocument, FirmwareBaselineDeleteManyDocument, TenantDocument, TenantsDocument, TenantChangedDocument, TenantCreateDocument, TenantCreateManyDocument, TenantUpdateDocument, TenantUpdateManyDocument, TenantDeleteDocument, TenantDeleteManyDocument, RoleAssignmentDocument, RoleAssignmentsDocument, RoleAssignmentChangedDocument, RoleAssignmentCreateDocument, RoleAssignmentCreateManyDocument, RoleAssignmentUpdateDocument, RoleAssignmentUpdateManyDocument, RoleAssignmentDeleteDocument, RoleAssignmentDeleteManyDocument, QuotaDocument, QuotasDocument, QuotaChangedDocument, QuotaCreateDocument, QuotaCreateManyDocument, QuotaUpdateDocument, QuotaUpdateManyDocument, QuotaDeleteDocument, QuotaDeleteManyDocument, JournalEntryCreateDocument, JournalEntryDeleteDocument, AnnotationDocument, AnnotationSetDocument, AnnotationUpdateDocument, AnnotationDeleteDocument, StatusDocument, StatusSetDocument, StatusUpdateDocument, StatusDeleteDocument } from './graph.ts';

/** A property for each type of the graph. */
export type Resources = ReturnType<typeof createResources>;

// oxlint-disable-next-line typescript/explicit-function-return-type -- its type is that of the documents
export function createResources(client: GraphClient) {
return {
/** A subscription of another system to events. Each selected event of its tenant and of the tenants below is sent to its URL by HTTP POST, signed as Standard Webhooks specifies; docs/webhooks.md shows how a receiver verifies the signature. Failed deliveries are retried for a day. A webhook is disabled when its receiver answers 410 or accepts nothing for a day. */
webhooks: {
/** One webhook, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, WebhookDocument, 'webhook'),
/** The webhooks you may see. Role: viewer on its tenant. At most 100 a page. */
list: readMany(client, WebhooksDocument, 'webhooks'),
/** Each change of webhooks that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, WebhookChangedDocument, 'webhookChanged'),
/** Gives a webhook a new secret, which the answer shows. Until `overlapSeconds` have passed, messages are signed by the former secrets too, so that the receiver can change over. Errors: NOT_FOUND, CONFLICT where five secrets are valid, UNAVAILABLE where webhooks are not set up. Role: admin on its tenant. */
secretRotate: change(client, WebhookSecretRotateDocument, 'webhookSecretRotate', { hasKey: true }),
/** Sends the event of a delivery again, to the URL that the webhook has now and with the same `webhook-id`. Errors: NOT_FOUND, CONFLICT where the delivery still waits or the webhook is disabled. Role: admin on the webhook's tenant. */
deliveryReplay: change(client, WebhookDeliveryReplayDocument, 'webhookDeliveryReplay', { hasKey: true }),
/** Creates a webhook. Role: admin on the tenant. */
create: change(client, WebhookCreateDocument, 'webhookCreate', { hasKey: true }),
/** Creates up to 500 webhooks. Role: as for webhookCreate. */
createMany: change(client, WebhookCreateManyDocument, 'webhookCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a webhook. Role: admin on the tenant. */
update: change(client, WebhookUpdateDocument, 'webhookUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 webhooks. Role: as for webhookUpdate. */
updateMany: change(client, WebhookUpdateManyDocument, 'webhookUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a webhook. Role: admin on the tenant. */
delete: change(client, WebhookDeleteDocument, 'webhookDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 webhooks. Role: as for webhookDelete. */
deleteMany: change(client, WebhookDeleteManyDocument, 'webhookDeleteMany', { hasKey: true }),
},
/** Who makes hardware. Device types name it by its name, which therefore never changes. */
manufacturers: {
/** One manufacturer, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, ManufacturerDocument, 'manufacturer'),
/** The manufacturers you may see. Role: viewer on its tenant, or on one below. At most 100 a page. */
list: readMany(client, ManufacturersDocument, 'manufacturers'),
/** Each change of manufacturers that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, ManufacturerChangedDocument, 'manufacturerChanged'),
/** Creates a manufacturer. Role: operator on the tenant. */
create: change(client, ManufacturerCreateDocument, 'manufacturerCreate', { hasKey: true }),
/** Creates up to 500 manufacturers. Role: as for manufacturerCreate. */
createMany: change(client, ManufacturerCreateManyDocument, 'manufacturerCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a manufacturer. Role: operator on the tenant. */
update: change(client, ManufacturerUpdateDocument, 'manufacturerUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 manufacturers. Role: as for manufacturerUpdate. */
updateMany: change(client, ManufacturerUpdateManyDocument, 'manufacturerUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a manufacturer. Role: operator on the tenant. */
delete: change(client, ManufacturerDeleteDocument, 'manufacturerDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 manufacturers. Role: as for manufacturerDelete. */
deleteMany: change(client, ManufacturerDeleteManyDocument, 'manufacturerDeleteMany', { hasKey: true }),
},
/** A model of server, switch, power distribution unit, chassis, panel or other device: its size, ports and bays. Its ports come from a file: `deviceTypeImport` of the same manufacturer and model. Importing a file again sets every field to what the file says. */
deviceTypes: {
/** One device type, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, DeviceTypeDocument, 'deviceType'),
/** The device types you may see. Role: viewer on its tenant, or on one below. At most 100 a page. */
list: readMany(client, DeviceTypesDocument, 'deviceTypes'),
/** Each change of device types that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, DeviceTypeChangedDocument, 'deviceTypeChanged'),
/** Creates a device type from a file of NetBox's device type library, or sets the one of that manufacturer and model to what the file says; the same file again changes nothing. Creates the manufacturer where the tenant has none of the name. `warnings` names each part of the file that is not kept, by its path, line and column. INVALID_INPUT: the file is no YAML, has aliases or tags, a key twice, or a value of the wrong type; each message begins with line and column. CONFLICT: the manufacturer or the device type is being deleted. Role: operator on the tenant. */
import: change(client, DeviceTypeImportDocument, 'deviceTypeImport', { hasKey: true }),
/** Creates a device type. Role: operator on the tenant. */
create: change(client, DeviceTypeCreateDocument, 'deviceTypeCreate', { hasKey: true }),
/** Creates up to 500 device types. Role: as for deviceTypeCreate. */
createMany: change(client, DeviceTypeCreateManyDocument, 'deviceTypeCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a device type. Role: operator on the tenant. */
update: change(client, DeviceTypeUpdateDocument, 'deviceTypeUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 device types. Role: as for deviceTypeUpdate. */
updateMany: change(client, DeviceTypeUpdateManyDocument, 'deviceTypeUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a device type. Role: operator on the tenant. */
delete: change(client, DeviceTypeDeleteDocument, 'deviceTypeDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 device types. Role: as for deviceTypeDelete. */
deleteMany: change(client, DeviceTypeDeleteManyDocument, 'deviceTypeDeleteMany', { hasKey: true }),
},
/** What can be installed on a server, and how its bytes are checked. An instance and the approval of its plan name an image by its id, so what would make it another system never changes: create another image for that. Where its bytes are fetched from may change, as mirrors move: they must have the same checksum. An image is not deleted while an instance that is not DELETED has it (CONFLICT): reimage that with another image, or decommission it. */
images: {
/** One image, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, ImageDocument, 'image'),
/** The images you may see. Role: viewer on its tenant, or on one below. At most 100 a page. */
list: readMany(client, ImagesDocument, 'images'),
/** Each change of images that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, ImageChangedDocument, 'imageChanged'),
/** Fetches the image and compares its size and SHA-256 with its record; its `verification` then has the result. One that cannot be fetched, or is another one, ends the operation as FAILED; one that is cancelled leaves the verification before. Errors: INVALID_INPUT, NOT_FOUND, FORBIDDEN, STALE_VERSION, and CONFLICT while the image is being verified, with the operation as its holder, or deleted. Role: operator on the image's tenant. */
verify: change(client, ImageVerifyDocument, 'imageVerify', { hasKey: true }),
/** Creates an image. Role: operator on the tenant. */
create: change(client, ImageCreateDocument, 'imageCreate', { hasKey: true }),
/** Creates up to 500 images. Role: as for imageCreate. */
createMany: change(client, ImageCreateManyDocument, 'imageCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of an image. Role: operator on the tenant. */
update: change(client, ImageUpdateDocument, 'imageUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 images. Role: as for imageUpdate. */
updateMany: change(client, ImageUpdateManyDocument, 'imageUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), an image. Role: operator on the tenant. */
delete: change(client, ImageDeleteDocument, 'imageDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 images. Role: as for imageDelete. */
deleteMany: change(client, ImageDeleteManyDocument, 'imageDeleteMany', { hasKey: true }),
},
/** Something that a tenant runs. The workflows of this platform find a server for an instance of the type `bare-metal` and install it; the provider of any other type, a service, makes its instances. */
instances: {
/** One instance, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, InstanceDocument, 'instance'),
/** The instances you may see. Role: viewer on its tenant. At most 100 a page. DELETED ones are left out unless `where` names the state. */
list: readMany(client, InstancesDocument, 'instances'),
/** Each change of instances that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, InstanceChangedDocument, 'instanceChanged'),
/** Requests an instance: a machine, unless `type` names another type. Returns before it is ready; follow the operation, or for a type other than bare-metal the instance's `state` and `claim`. Role: member on the tenant. */
create: change(client, InstanceCreateDocument, 'instanceCreate', { hasKey: true }),
/** Installs an image on the same server, keeping its addresses. The data on the disk is lost. CONFLICT where the type is not bare-metal. Role: member on the tenant. */
reimage: change(client, InstanceReimageDocument, 'instanceReimage', { hasKey: true }),
/** Changes hostname, SSH keys and profile of an instance. What its machine has installed stays as it is: hostname and keys count from the next reimage on, keys also for the next rescue, and the profile for operations that are requested from now on. CONFLICT while an operation is at it, named as the holder, once it is DELETED, and where another instance of the tenant has the hostname. An instance of a type other than bare-metal has neither keys nor profile (INVALID_INPUT). Role: member on the tenant. */
update: change(client, InstanceUpdateDocument, 'instanceUpdate', { hasKey: true }),
/** Starts a small Linux in memory on the machine of an ACTIVE instance, to repair it; nothing is written to its disks. It lasts until the machine is started again, which boots from the disk. CONFLICT where the type is not bare-metal. Role: member on the tenant. */
rescue: change(client, InstanceRescueDocument, 'instanceRescue', { hasKey: true }),
/** Starts the machine of a RESCUED instance from its disk again; also of one that FAILED on the way into or out of the rescue system. Role: member on the tenant. */
unrescue: change(client, InstanceUnrescueDocument, 'instanceUnrescue', { hasKey: true }),
/** Applies the intended records of an ACTIVE instance to the DNS and DHCP servers of its site: its host name in the zone of its profile, with the addresses and pointers, and the reservation of its address. Its machine keeps running. Records of other owners are never changed: the operation fails with CONFLICT and names them. CONFLICT where the type is not bare-metal, and where neither its profile nor an earlier operation gives it a name or a reservation. Role: member on the tenant. */
servicesApply: change(client, InstanceServicesApplyDocument, 'instanceServicesApply', { hasKey: true }),
/** Decommissions the instance: stops the machine, wipes its disks, releases its addresses and server. Where the type is not bare-metal, the service that made the instance removes it; an instance that no service has claimed is DELETED immediately. CONFLICT while a service makes it. Role: member on the tenant. */
decommission: change(client, InstanceDecommissionDocument, 'instanceDecommission', { hasKey: true }),
/** Claims an instance, to make it or, when it is DECOMMISSIONING, to remove it; or renews the claim that `by` has already. Of several processes that claim it at once, one gets it; until the deadline of its claim the others get CONFLICT with its `by` as `holder`. Until its deadline, an instance that is DECOMMISSIONING can only be claimed by the process that made it. CONFLICT where nothing is to be done. FORBIDDEN for all but the provider of its type. Use a new idempotencyKey for each claim and renewal. Role: member on the tenant. */
claim: change(client, InstanceClaimDocument, 'instanceClaim', { hasKey: true }),
/** Ends the claim that `by` has, with the outcome. Repeating it changes nothing. CONFLICT where another process has the claim by now (`holder`): undo what you made. FORBIDDEN for all but the provider of its type. Role: member on the tenant. */
claimEnd: change(client, InstanceClaimEndDocument, 'instanceClaimEnd', { hasKey: true }),
},
/** How instances are provisioned: who must approve, and how long each wait may take. Each request for an operation copies what the profile says at that moment, so a change is for later requests. It is not deleted while an instance that is not DELETED has it (CONFLICT). */
profiles: {
/** One profile, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, ProfileDocument, 'profile'),
/** The profiles you may see. Role: viewer on its tenant, or on one below. At most 100 a page. */
list: readMany(client, ProfilesDocument, 'profiles'),
/** Each change of profiles that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, ProfileChangedDocument, 'profileChanged'),
/** Creates a profile. Role: operator on the tenant. */
create: change(client, ProfileCreateDocument, 'profileCreate', { hasKey: true }),
/** Creates up to 500 profiles. Role: as for profileCreate. */
createMany: change(client, ProfileCreateManyDocument, 'profileCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a profile. Role: operator on the tenant. */
update: change(client, ProfileUpdateDocument, 'profileUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 profiles. Role: as for profileUpdate. */
updateMany: change(client, ProfileUpdateManyDocument, 'profileUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a profile. Role: operator on the tenant. */
delete: change(client, ProfileDeleteDocument, 'profileDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 profiles. Role: as for profileDelete. */
deleteMany: change(client, ProfileDeleteManyDocument, 'profileDeleteMany', { hasKey: true }),
},
/** A type of instances. `bare-metal` is built in: a server, which the workflows of this platform install. Instances of every other type are made by its provider, a service outside the platform, which claims them by `instanceClaim` and reports by `instanceClaimEnd`. See docs/extending.md. A type is not deleted while it has an instance that is not DELETED (CONFLICT). The built-in type is neither changed nor deleted (CONFLICT). */
instanceTypes: {
/** One instance type, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, InstanceTypeDocument, 'instanceType'),
/** The instance types you may see. Role: viewer on its tenant, or on one below. At most 100 a page. */
list: readMany(client, InstanceTypesDocument, 'instanceTypes'),
/** Each change of instance types that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, InstanceTypeChangedDocument, 'instanceTypeChanged'),
/** Creates an instance type. Role: operator on the tenant. */
create: change(client, InstanceTypeCreateDocument, 'instanceTypeCreate', { hasKey: true }),
/** Creates up to 500 instance types. Role: as for instanceTypeCreate. */
createMany: change(client, InstanceTypeCreateManyDocument, 'instanceTypeCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of an instance type. Role: operator on the tenant. */
update: change(client, InstanceTypeUpdateDocument, 'instanceTypeUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 instance types. Role: as for instanceTypeUpdate. */
updateMany: change(client, InstanceTypeUpdateManyDocument, 'instanceTypeUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), an instance type. Role: operator on the tenant. */
delete: change(client, InstanceTypeDeleteDocument, 'instanceTypeDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 instance types. Role: as for instanceTypeDelete. */
deleteMany: change(client, InstanceTypeDeleteManyDocument, 'instanceTypeDeleteMany', { hasKey: true }),
},
/** An address space of its own, as a VRF gives a network one: the same range may exist in several routing domains. Within one, blocks of all tenants form a single tree, and an address exists once. */
routingDomains: {
/** One routing domain, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, RoutingDomainDocument, 'routingDomain'),
/** The routing domains you may see. Role: viewer on its tenant, or on one below. At most 1000 a page. */
list: readMany(client, RoutingDomainsDocument, 'routingDomains'),
/** Each change of routing domains that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, RoutingDomainChangedDocument, 'routingDomainChanged'),
/** Creates a routing domain. Role: operator on the tenant. */
create: change(client, RoutingDomainCreateDocument, 'routingDomainCreate', { hasKey: true }),
/** Creates up to 500 routing domains. Role: as for routingDomainCreate. */
createMany: change(client, RoutingDomainCreateManyDocument, 'routingDomainCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a routing domain. Role: operator on the tenant. */
update: change(client, RoutingDomainUpdateDocument, 'routingDomainUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 routing domains. Role: as for routingDomainUpdate. */
updateMany: change(client, RoutingDomainUpdateManyDocument, 'routingDomainUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a routing domain. Role: operator on the tenant. */
delete: change(client, RoutingDomainDeleteDocument, 'routingDomainDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 routing domains. Role: as for routingDomainDelete. */
deleteMany: change(client, RoutingDomainDeleteManyDocument, 'routingDomainDeleteMany', { hasKey: true }),
},
/** A range of addresses, IPv4 or IPv6. Blocks nest to any depth, in whatever order they are created: a new one lies in the smallest block around it, and those inside its range move into it. Siblings never overlap. */
ipBlocks: {
/** One IP block, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, IpBlockDocument, 'ipBlock'),
/** The IP blocks you may see. Role: viewer on its tenant, or on one below. At most 1000 a page. */
list: readMany(client, IpBlocksDocument, 'ipBlocks'),
/** Each change of IP blocks that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, IpBlockChangedDocument, 'ipBlockChanged'),
/** Creates an IP block. Role: operator on the tenant. */
create: change(client, IpBlockCreateDocument, 'ipBlockCreate', { hasKey: true }),
/** Creates up to 500 IP blocks. Role: as for ipBlockCreate. */
createMany: change(client, IpBlockCreateManyDocument, 'ipBlockCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of an IP block. Role: operator on the tenant. */
update: change(client, IpBlockUpdateDocument, 'ipBlockUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 IP blocks. Role: as for ipBlockUpdate. */
updateMany: change(client, IpBlockUpdateManyDocument, 'ipBlockUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), an IP block. Role: operator on the tenant. */
delete: change(client, IpBlockDeleteDocument, 'ipBlockDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 IP blocks. Role: as for ipBlockDelete. */
deleteMany: change(client, IpBlockDeleteManyDocument, 'ipBlockDeleteMany', { hasKey: true }),
},
/** One address that something has, or that is reserved so that nothing gets it. */
ipAddresses: {
/** One address, by its id or by its text. Null for what does not exist, and for what you may not see. Role: viewer on its tenant. */
get: readOne(client, IpAddressDocument, 'ipAddress'),
/** The IP addresss you may see. Role: viewer on its tenant. At most 1000 a page. */
list: readMany(client, IpAddressesDocument, 'ipAddresses'),
/** Each change of IP addresss that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, IpAddressChangedDocument, 'ipAddressChanged'),
/** Reserves an IP address. Role: operator on the tenant. */
reserve: change(client, IpAddressReserveDocument, 'ipAddressReserve', { hasKey: true }),
/** Reserves up to 500 IP addresss. Role: as for ipAddressReserve. */
reserveMany: change(client, IpAddressReserveManyDocument, 'ipAddressReserveMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of an IP address. Role: operator on the tenant. */
update: change(client, IpAddressUpdateDocument, 'ipAddressUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 IP addresss. Role: as for ipAddressUpdate. */
updateMany: change(client, IpAddressUpdateManyDocument, 'ipAddressUpdateMany', { hasKey: true }),
/** Unreserves, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), an IP address. Role: operator on the tenant. */
unreserve: change(client, IpAddressUnreserveDocument, 'ipAddressUnreserve', { hasKey: true }),
/** Unreserves, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 IP addresss. Role: as for ipAddressUnreserve. */
unreserveMany: change(client, IpAddressUnreserveManyDocument, 'ipAddressUnreserveMany', { hasKey: true }),
},
/** Addresses of a block in a row that have one role. It holds in all blocks around the block and inside it. Ranges of one block never overlap. */
ipRanges: {
/** One IP range, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, IpRangeDocument, 'ipRange'),
/** The IP ranges you may see. Role: viewer on its tenant. At most 1000 a page. */
list: readMany(client, IpRangesDocument, 'ipRanges'),
/** Each change of IP ranges that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, IpRangeChangedDocument, 'ipRangeChanged'),
/** Creates an IP range. Role: operator on the tenant. */
create: change(client, IpRangeCreateDocument, 'ipRangeCreate', { hasKey: true }),
/** Creates up to 500 IP ranges. Role: as for ipRangeCreate. */
createMany: change(client, IpRangeCreateManyDocument, 'ipRangeCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of an IP range. Role: operator on the tenant. */
update: change(client, IpRangeUpdateDocument, 'ipRangeUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 IP ranges. Role: as for ipRangeUpdate. */
updateMany: change(client, IpRangeUpdateManyDocument, 'ipRangeUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), an IP range. Role: operator on the tenant. */
delete: change(client, IpRangeDeleteDocument, 'ipRangeDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 IP ranges. Role: as for ipRangeDelete. */
deleteMany: change(client, IpRangeDeleteManyDocument, 'ipRangeDeleteMany', { hasKey: true }),
},
/** A load balancer: its ports accept connections, and the origins of their pools answer them. The record is the desired configuration; `loadBalancerApply` applies it. */
loadBalancers: {
/** One load balancer, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, LoadBalancerDocument, 'loadBalancer'),
/** The load balancers you may see. Role: viewer on its tenant. At most 1000 a page. */
list: readMany(client, LoadBalancersDocument, 'loadBalancers'),
/** Each change of load balancers that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, LoadBalancerChangedDocument, 'loadBalancerChanged'),
/** Makes what runs a load balancer have the configuration on record: its addresses, ports, pools and origins at the time of the request. The operation compares what runs, applies the configuration, and waits until the health of the origins is known. It fails, and restores what ran before, where the provider refuses or cannot start the configuration, or where a port that had an origin in service has none afterwards. Other load balancers of the provider stay as they are. With `remove` the load balancer stops, and its configuration is removed; with `dryRun` it is compared only, and the summary of the operation's step has the differences. Errors: INVALID_INPUT where the load balancer has no provider or no site, or more than 100 ports, 100 pools or 1000 origins; NOT_FOUND, FORBIDDEN, STALE_VERSION; CONFLICT while an operation is under way on it (`holder`), or while it is being deleted. Role: operator on its tenant. */
apply: change(client, LoadBalancerApplyDocument, 'loadBalancerApply', { hasKey: true }),
/** Creates a load balancer. Role: operator on the tenant. */
create: change(client, LoadBalancerCreateDocument, 'loadBalancerCreate', { hasKey: true }),
/** Creates up to 500 load balancers. Role: as for loadBalancerCreate. */
createMany: change(client, LoadBalancerCreateManyDocument, 'loadBalancerCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a load balancer. Role: operator on the tenant. */
update: change(client, LoadBalancerUpdateDocument, 'loadBalancerUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 load balancers. Role: as for loadBalancerUpdate. */
updateMany: change(client, LoadBalancerUpdateManyDocument, 'loadBalancerUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a load balancer. Role: operator on the tenant. */
delete: change(client, LoadBalancerDeleteDocument, 'loadBalancerDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 load balancers. Role: as for loadBalancerDelete. */
deleteMany: change(client, LoadBalancerDeleteManyDocument, 'loadBalancerDeleteMany', { hasKey: true }),
},
/** A port on which a load balancer takes connections. */
loadBalancerPorts: {
/** One load balancer port, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, LoadBalancerPortDocument, 'loadBalancerPort'),
/** The load balancer ports you may see. Role: viewer on its tenant. At most 1000 a page. */
list: readMany(client, LoadBalancerPortsDocument, 'loadBalancerPorts'),
/** Each change of load balancer ports that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, LoadBalancerPortChangedDocument, 'loadBalancerPortChanged'),
/** Creates a load balancer port. Role: operator on the tenant. */
create: change(client, LoadBalancerPortCreateDocument, 'loadBalancerPortCreate', { hasKey: true }),
/** Creates up to 500 load balancer ports. Role: as for loadBalancerPortCreate. */
createMany: change(client, LoadBalancerPortCreateManyDocument, 'loadBalancerPortCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a load balancer port. Role: operator on the tenant. */
update: change(client, LoadBalancerPortUpdateDocument, 'loadBalancerPortUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 load balancer ports. Role: as for loadBalancerPortUpdate. */
updateMany: change(client, LoadBalancerPortUpdateManyDocument, 'loadBalancerPortUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a load balancer port. Role: operator on the tenant. */
delete: change(client, LoadBalancerPortDeleteDocument, 'loadBalancerPortDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 load balancer ports. Role: as for loadBalancerPortDelete. */
deleteMany: change(client, LoadBalancerPortDeleteManyDocument, 'loadBalancerPortDeleteMany', { hasKey: true }),
},
/** Machines that answer the same connections. At most 100 ports use a pool. */
loadBalancerPools: {
/** One load balancer pool, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, LoadBalancerPoolDocument, 'loadBalancerPool'),
/** The load balancer pools you may see. Role: viewer on its tenant. At most 1000 a page. */
list: readMany(client, LoadBalancerPoolsDocument, 'loadBalancerPools'),
/** Each change of load balancer pools that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, LoadBalancerPoolChangedDocument, 'loadBalancerPoolChanged'),
/** Creates a load balancer pool. Role: operator on the tenant. */
create: change(client, LoadBalancerPoolCreateDocument, 'loadBalancerPoolCreate', { hasKey: true }),
/** Creates up to 500 load balancer pools. Role: as for loadBalancerPoolCreate. */
createMany: change(client, LoadBalancerPoolCreateManyDocument, 'loadBalancerPoolCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a load balancer pool. Role: operator on the tenant. */
update: change(client, LoadBalancerPoolUpdateDocument, 'loadBalancerPoolUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 load balancer pools. Role: as for loadBalancerPoolUpdate. */
updateMany: change(client, LoadBalancerPoolUpdateManyDocument, 'loadBalancerPoolUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a load balancer pool. Role: operator on the tenant. */
delete: change(client, LoadBalancerPoolDeleteDocument, 'loadBalancerPoolDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 load balancer pools. Role: as for loadBalancerPoolDelete. */
deleteMany: change(client, LoadBalancerPoolDeleteManyDocument, 'loadBalancerPoolDeleteMany', { hasKey: true }),
},
/** An address and port at which a machine of a pool answers. A pool has each once. */
loadBalancerOrigins: {
/** One load balancer origin, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, LoadBalancerOriginDocument, 'loadBalancerOrigin'),
/** The load balancer origins you may see. Role: viewer on its tenant. At most 1000 a page. */
list: readMany(client, LoadBalancerOriginsDocument, 'loadBalancerOrigins'),
/** Each change of load balancer origins that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, LoadBalancerOriginChangedDocument, 'loadBalancerOriginChanged'),
/** Creates a load balancer origin. Role: operator on the tenant. */
create: change(client, LoadBalancerOriginCreateDocument, 'loadBalancerOriginCreate', { hasKey: true }),
/** Creates up to 500 load balancer origins. Role: as for loadBalancerOriginCreate. */
createMany: change(client, LoadBalancerOriginCreateManyDocument, 'loadBalancerOriginCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a load balancer origin. Role: operator on the tenant. */
update: change(client, LoadBalancerOriginUpdateDocument, 'loadBalancerOriginUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 load balancer origins. Role: as for loadBalancerOriginUpdate. */
updateMany: change(client, LoadBalancerOriginUpdateManyDocument, 'loadBalancerOriginUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a load balancer origin. Role: operator on the tenant. */
delete: change(client, LoadBalancerOriginDeleteDocument, 'loadBalancerOriginDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 load balancer origins. Role: as for loadBalancerOriginDelete. */
deleteMany: change(client, LoadBalancerOriginDeleteManyDocument, 'loadBalancerOriginDeleteMany', { hasKey: true }),
},
/** What runs load balancers: a product, a cluster, a team's service. Tenants below its owner may use it. The workers of a site have the settings of an HAProxy by its id (docs/load-balancing.md). */
loadBalancerProviders: {
/** One load balancer provider, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, LoadBalancerProviderDocument, 'loadBalancerProvider'),
/** The load balancer providers you may see. Role: viewer on its tenant, or on one below. At most 1000 a page. */
list: readMany(client, LoadBalancerProvidersDocument, 'loadBalancerProviders'),
/** Each change of load balancer providers that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, LoadBalancerProviderChangedDocument, 'loadBalancerProviderChanged'),
/** Creates a load balancer provider. Role: operator on the tenant. */
create: change(client, LoadBalancerProviderCreateDocument, 'loadBalancerProviderCreate', { hasKey: true }),
/** Creates up to 500 load balancer providers. Role: as for loadBalancerProviderCreate. */
createMany: change(client, LoadBalancerProviderCreateManyDocument, 'loadBalancerProviderCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a load balancer provider. Role: operator on the tenant. */
update: change(client, LoadBalancerProviderUpdateDocument, 'loadBalancerProviderUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 load balancer providers. Role: as for loadBalancerProviderUpdate. */
updateMany: change(client, LoadBalancerProviderUpdateManyDocument, 'loadBalancerProviderUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a load balancer provider. Role: operator on the tenant. */
delete: change(client, LoadBalancerProviderDeleteDocument, 'loadBalancerProviderDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 load balancer providers. Role: as for loadBalancerProviderDelete. */
deleteMany: change(client, LoadBalancerProviderDeleteManyDocument, 'loadBalancerProviderDeleteMany', { hasKey: true }),
},
/** A part of the world or of a building in which machines stand: regions, which hold sites, and what is inside a site, from the building to the row of racks. Locations form a tree; which kind may lie in which is said at the kinds. */
locations: {
/** One location, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, LocationDocument, 'location'),
/** The locations you may see. Role: viewer on its tenant, or on one below. At most 1000 a page. */
list: readMany(client, LocationsDocument, 'locations'),
/** Each change of locations that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, LocationChangedDocument, 'locationChanged'),
/** Creates a location. Role: operator on the tenant. */
create: change(client, LocationCreateDocument, 'locationCreate', { hasKey: true }),
/** Creates up to 500 locations. Role: as for locationCreate. */
createMany: change(client, LocationCreateManyDocument, 'locationCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a location. Role: operator on the tenant. */
update: change(client, LocationUpdateDocument, 'locationUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 locations. Role: as for locationUpdate. */
updateMany: change(client, LocationUpdateManyDocument, 'locationUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a location. Role: operator on the tenant. */
delete: change(client, LocationDeleteDocument, 'locationDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 locations. Role: as for locationDelete. */
deleteMany: change(client, LocationDeleteManyDocument, 'locationDeleteMany', { hasKey: true }),
},
/** A place with machines and one network zone: a data centre, a room, an edge cabinet. */
sites: {
/** One site, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, SiteDocument, 'site'),
/** The sites you may see. Role: viewer on its tenant, or on one below. At most 1000 a page. */
list: readMany(client, SitesDocument, 'sites'),
/** Each change of sites that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, SiteChangedDocument, 'siteChanged'),
/** Makes what there is what the file says: creates and changes what it names, and deletes where the file says that it is complete (`prune`). The file is taken as a whole, or refused with every fault. Applying it again changes nothing. It does what your roles allow you to do by the mutations of each resource. Role: operator on the tenant of the file. In place of a file it takes a running NetBox (docs/import-netbox.md), and leaves out what the graph has no place for or refuses; `leftOut` names it. Repeating it changes what has changed in NetBox since. An import that takes longer than 30 seconds is answered UNAVAILABLE by the gateway, and goes on: repeat the request with the same `idempotencyKey`. */
import: change(client, SiteImportDocument, 'siteImport', { hasKey: true }),
/** Creates a site. Role: operator on the tenant. */
create: change(client, SiteCreateDocument, 'siteCreate', { hasKey: true }),
/** Creates up to 500 sites. Role: as for siteCreate. */
createMany: change(client, SiteCreateManyDocument, 'siteCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a site. Role: operator on the tenant. */
update: change(client, SiteUpdateDocument, 'siteUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 sites. Role: as for siteUpdate. */
updateMany: change(client, SiteUpdateManyDocument, 'siteUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a site. Role: operator on the tenant. */
delete: change(client, SiteDeleteDocument, 'siteDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 sites. Role: as for siteDelete. */
deleteMany: change(client, SiteDeleteManyDocument, 'siteDeleteMany', { hasKey: true }),
},
/** A rack at a site, measured in rack units. */
racks: {
/** One rack, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, RackDocument, 'rack'),
/** The racks you may see. Role: viewer on its tenant, or on one below. At most 1000 a page. */
list: readMany(client, RacksDocument, 'racks'),
/** Each change of racks that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, RackChangedDocument, 'rackChanged'),
/** Creates a rack. Role: operator on the tenant. */
create: change(client, RackCreateDocument, 'rackCreate', { hasKey: true }),
/** Creates up to 500 racks. Role: as for rackCreate. */
createMany: change(client, RackCreateManyDocument, 'rackCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a rack. Role: operator on the tenant. */
update: change(client, RackUpdateDocument, 'rackUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 racks. Role: as for rackUpdate. */
updateMany: change(client, RackUpdateManyDocument, 'rackUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a rack. Role: operator on the tenant. */
delete: change(client, RackDeleteDocument, 'rackDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 racks. Role: as for rackDelete. */
deleteMany: change(client, RackDeleteManyDocument, 'rackDeleteMany', { hasKey: true }),
},
/** Where something is mounted in a rack: a network device, a server, or a chassis with the servers in its bays. Each has one place, and no two have the same: a place that is taken by another placement, or by a server whose own record names it (serverUpdate), is refused (CONFLICT, naming the holder). The placement of what is RETIRED or deleted is deleted with it. */
placements: {
/** One placement, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, PlacementDocument, 'placement'),
/** The placements you may see. Role: viewer on its tenant. At most 1000 a page. */
list: readMany(client, PlacementsDocument, 'placements'),
/** Each change of placements that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, PlacementChangedDocument, 'placementChanged'),
/** Creates a placement. Role: operator on the tenant. */
create: change(client, PlacementCreateDocument, 'placementCreate', { hasKey: true }),
/** Creates up to 500 placements. Role: as for placementCreate. */
createMany: change(client, PlacementCreateManyDocument, 'placementCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a placement. Role: operator on the tenant. */
update: change(client, PlacementUpdateDocument, 'placementUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 placements. Role: as for placementUpdate. */
updateMany: change(client, PlacementUpdateManyDocument, 'placementUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a placement. Role: operator on the tenant. */
delete: change(client, PlacementDeleteDocument, 'placementDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 placements. Role: as for placementDelete. */
deleteMany: change(client, PlacementDeleteManyDocument, 'placementDeleteMany', { hasKey: true }),
},
/** A word that people put on resources of any type, to find them again and to sort them. Tenants below the owner may see and use it. */
tags: {
/** One tag, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, TagDocument, 'tag'),
/** The tags you may see. Role: viewer on its tenant, or on one below. At most 100 a page. */
list: readMany(client, TagsDocument, 'tags'),
/** Each change of tags that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, TagChangedDocument, 'tagChanged'),
/** Gives a resource tags: `name` adds one and `remove` takes some off, or `tags` and `tagIds` set all of them. A tag that is named is the one of the resource's tenant, else that of the nearest tenant above that has one of the name, else a new one of the resource's tenant. Doing it again changes nothing. A resource has at most 32 tags. Errors: NOT_FOUND, INVALID_INPUT, CONFLICT while the resource or a tag is being deleted. Role: operator on the resource's tenant; member for an instance. */
set: change(client, TagSetDocument, 'tagSet', { hasKey: true }),
/** Creates a tag. Role: operator on the tenant. */
create: change(client, TagCreateDocument, 'tagCreate', { hasKey: true }),
/** Creates up to 500 tags. Role: as for tagCreate. */
createMany: change(client, TagCreateManyDocument, 'tagCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a tag. Role: operator on the tenant. */
update: change(client, TagUpdateDocument, 'tagUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 tags. Role: as for tagUpdate. */
updateMany: change(client, TagUpdateManyDocument, 'tagUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a tag. Role: operator on the tenant. */
delete: change(client, TagDeleteDocument, 'tagDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 tags. Role: as for tagDelete. */
deleteMany: change(client, TagDeleteManyDocument, 'tagDeleteMany', { hasKey: true }),
},
/** A name under which data is attached to resources: `warranty`, or `example.com/billing` where several programs write. Tenants below the owner may see and use it. */
annotationNamespaces: {
/** One annotation namespace, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, AnnotationNamespaceDocument, 'annotationNamespace'),
/** The annotation namespaces you may see. Role: viewer on its tenant, or on one below. At most 100 a page. */
list: readMany(client, AnnotationNamespacesDocument, 'annotationNamespaces'),
/** Each change of annotation namespaces that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, AnnotationNamespaceChangedDocument, 'annotationNamespaceChanged'),
/** Creates an annotation namespace. Role: operator on the tenant. */
create: change(client, AnnotationNamespaceCreateDocument, 'annotationNamespaceCreate', { hasKey: true }),
/** Creates up to 500 annotation namespaces. Role: as for annotationNamespaceCreate. */
createMany: change(client, AnnotationNamespaceCreateManyDocument, 'annotationNamespaceCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of an annotation namespace. Role: operator on the tenant. */
update: change(client, AnnotationNamespaceUpdateDocument, 'annotationNamespaceUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 annotation namespaces. Role: as for annotationNamespaceUpdate. */
updateMany: change(client, AnnotationNamespaceUpdateManyDocument, 'annotationNamespaceUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), an annotation namespace. Role: operator on the tenant. */
delete: change(client, AnnotationNamespaceDeleteDocument, 'annotationNamespaceDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 annotation namespaces. Role: as for annotationNamespaceDelete. */
deleteMany: change(client, AnnotationNamespaceDeleteManyDocument, 'annotationNamespaceDeleteMany', { hasKey: true }),
},
/** A name under which services say how resources are: `health`, or `example.com/backup` where several programs write. Tenants below the owner may see and use it. */
statusNamespaces: {
/** One status namespace, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, StatusNamespaceDocument, 'statusNamespace'),
/** The status namespaces you may see. Role: viewer on its tenant, or on one below. At most 100 a page. */
list: readMany(client, StatusNamespacesDocument, 'statusNamespaces'),
/** Each change of status namespaces that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, StatusNamespaceChangedDocument, 'statusNamespaceChanged'),
/** Creates a status namespace. Role: operator on the tenant. */
create: change(client, StatusNamespaceCreateDocument, 'statusNamespaceCreate', { hasKey: true }),
/** Creates up to 500 status namespaces. Role: as for statusNamespaceCreate. */
createMany: change(client, StatusNamespaceCreateManyDocument, 'statusNamespaceCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a status namespace. Role: operator on the tenant. */
update: change(client, StatusNamespaceUpdateDocument, 'statusNamespaceUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 status namespaces. Role: as for statusNamespaceUpdate. */
updateMany: change(client, StatusNamespaceUpdateManyDocument, 'statusNamespaceUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a status namespace. Role: operator on the tenant. */
delete: change(client, StatusNamespaceDeleteDocument, 'statusNamespaceDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 status namespaces. Role: as for statusNamespaceDelete. */
deleteMany: change(client, StatusNamespaceDeleteManyDocument, 'statusNamespaceDeleteMany', { hasKey: true }),
},
/** A device of the network or of its supply: what has ports and is no server. */
networkDevices: {
/** One network device, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, NetworkDeviceDocument, 'networkDevice'),
/** The network devices you may see. Role: viewer on its tenant. At most 1000 a page. */
list: readMany(client, NetworkDevicesDocument, 'networkDevices'),
/** Each change of network devices that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, NetworkDeviceChangedDocument, 'networkDeviceChanged'),
/** Creates a network device. Role: operator on the tenant. */
create: change(client, NetworkDeviceCreateDocument, 'networkDeviceCreate', { hasKey: true }),
/** Creates up to 500 network devices. Role: as for networkDeviceCreate. */
createMany: change(client, NetworkDeviceCreateManyDocument, 'networkDeviceCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a network device. Role: operator on the tenant. */
update: change(client, NetworkDeviceUpdateDocument, 'networkDeviceUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 network devices. Role: as for networkDeviceUpdate. */
updateMany: change(client, NetworkDeviceUpdateManyDocument, 'networkDeviceUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a network device. Role: operator on the tenant. */
delete: change(client, NetworkDeviceDeleteDocument, 'networkDeviceDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 network devices. Role: as for networkDeviceDelete. */
deleteMany: change(client, NetworkDeviceDeleteManyDocument, 'networkDeviceDeleteMany', { hasKey: true }),
},
/** A port of a network device or of a server. It has one cable at most. */
devicePorts: {
/** One device port, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, DevicePortDocument, 'devicePort'),
/** The device ports you may see. Role: viewer on its tenant. At most 1000 a page. */
list: readMany(client, DevicePortsDocument, 'devicePorts'),
/** Each change of device ports that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, DevicePortChangedDocument, 'devicePortChanged'),
/** Brings the desired configuration of ports (`enabled`, `description`, `mtu`, `mode`, `untaggedVlan`, `taggedVlanIds`, `lag`) to their network device. The operation reads the ports, changes those that differ in one transaction of the device, reads them again, and reports them (`DevicePort.observed`); one that fails or is cancelled restores the former configuration. A `description` or `mtu` that is null, and VLANs where there are none, stay as they are on the device. With `dryRun` the ports are read and compared only. Errors: INVALID_INPUT where the device has no `provider` or no `managementAddress` that workers may reach, or where a port lacks the VLAN that its mode needs; NOT_FOUND, FORBIDDEN, STALE_VERSION; CONFLICT while an operation is under way on the device (`holder`), or while the device is being deleted. Role: operator on the device's tenant. */
apply: change(client, DevicePortsApplyDocument, 'devicePortsApply', { hasKey: true }),
/** Gives a device or server the ports of a device type that it does not have yet, by kind and name; those that it has stay as they are, so that the same request again adds none. A device that is created with a `deviceType` has its ports already. INVALID_INPUT: the type has ports that the device or server cannot have (a server has no FRONT and REAR ports). CONFLICT: a rear port of that name has too few positions, or the position of a front port is taken; `holder` names the port. Role: operator on the tenant of the device or server. */
fromType: change(client, DevicePortsFromTypeDocument, 'devicePortsFromType', { hasKey: true }),
/** Reports the configuration and the neighbours of ports of one device or server, as a collector observed them. It changes none of the desired values: `DevicePort.differences` and `finding` compare the two. What was observed later stays where an older report arrives after it. INVALID_INPUT: `observedAt` is in the future. Role: operator on the tenant of the device or server, which a collector's service account is given. */
report: change(client, DevicePortsReportDocument, 'devicePortsReport', { hasKey: true }),
/** Creates a device port. Role: operator on the tenant. */
create: change(client, DevicePortCreateDocument, 'devicePortCreate', { hasKey: true }),
/** Creates up to 500 device ports. Role: as for devicePortCreate. */
createMany: change(client, DevicePortCreateManyDocument, 'devicePortCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a device port. Role: operator on the tenant. */
update: change(client, DevicePortUpdateDocument, 'devicePortUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 device ports. Role: as for devicePortUpdate. */
updateMany: change(client, DevicePortUpdateManyDocument, 'devicePortUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a device port. Role: operator on the tenant. */
delete: change(client, DevicePortDeleteDocument, 'devicePortDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 device ports. Role: as for devicePortDelete. */
deleteMany: change(client, DevicePortDeleteManyDocument, 'devicePortDeleteMany', { hasKey: true }),
},
/** A cable between two ports. A port has one cable at most, and only ports that fit are joined: NETWORK with NETWORK, POWER with POWER_OUTLET, CONSOLE with CONSOLE_SERVER; FRONT and REAR with each other and with all of these but power. */
cables: {
/** One cable, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, CableDocument, 'cable'),
/** The cables you may see. Role: viewer on its tenant. At most 1000 a page. */
list: readMany(client, CablesDocument, 'cables'),
/** Each change of cables that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, CableChangedDocument, 'cableChanged'),
/** Creates a cable. Role: operator on the tenant. */
create: change(client, CableCreateDocument, 'cableCreate', { hasKey: true }),
/** Creates up to 500 cables. Role: as for cableCreate. */
createMany: change(client, CableCreateManyDocument, 'cableCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a cable. Role: operator on the tenant. */
update: change(client, CableUpdateDocument, 'cableUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 cables. Role: as for cableUpdate. */
updateMany: change(client, CableUpdateManyDocument, 'cableUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a cable. Role: operator on the tenant. */
delete: change(client, CableDeleteDocument, 'cableDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 cables. Role: as for cableDelete. */
deleteMany: change(client, CableDeleteManyDocument, 'cableDeleteMany', { hasKey: true }),
},
/** A set of VLANs within which each VLAN id has one meaning. */
vlanGroups: {
/** One VLAN group, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, VlanGroupDocument, 'vlanGroup'),
/** The VLAN groups you may see. Role: viewer on its tenant, or on one below. At most 1000 a page. */
list: readMany(client, VlanGroupsDocument, 'vlanGroups'),
/** Each change of VLAN groups that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, VlanGroupChangedDocument, 'vlanGroupChanged'),
/** Creates a VLAN group. Role: operator on the tenant. */
create: change(client, VlanGroupCreateDocument, 'vlanGroupCreate', { hasKey: true }),
/** Creates up to 500 VLAN groups. Role: as for vlanGroupCreate. */
createMany: change(client, VlanGroupCreateManyDocument, 'vlanGroupCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a VLAN group. Role: operator on the tenant. */
update: change(client, VlanGroupUpdateDocument, 'vlanGroupUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 VLAN groups. Role: as for vlanGroupUpdate. */
updateMany: change(client, VlanGroupUpdateManyDocument, 'vlanGroupUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a VLAN group. Role: operator on the tenant. */
delete: change(client, VlanGroupDeleteDocument, 'vlanGroupDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 VLAN groups. Role: as for vlanGroupDelete. */
deleteMany: change(client, VlanGroupDeleteManyDocument, 'vlanGroupDeleteMany', { hasKey: true }),
},
/** A virtual network of IEEE 802.1Q. */
vlans: {
/** One VLAN, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, VlanDocument, 'vlan'),
/** The VLANs you may see. Role: viewer on its tenant, or on one below. At most 1000 a page. */
list: readMany(client, VlansDocument, 'vlans'),
/** Each change of VLANs that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, VlanChangedDocument, 'vlanChanged'),
/** Creates a VLAN. Role: operator on the tenant. */
create: change(client, VlanCreateDocument, 'vlanCreate', { hasKey: true }),
/** Creates up to 500 VLANs. Role: as for vlanCreate. */
createMany: change(client, VlanCreateManyDocument, 'vlanCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a VLAN. Role: operator on the tenant. */
update: change(client, VlanUpdateDocument, 'vlanUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 VLANs. Role: as for vlanUpdate. */
updateMany: change(client, VlanUpdateManyDocument, 'vlanUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a VLAN. Role: operator on the tenant. */
delete: change(client, VlanDeleteDocument, 'vlanDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 VLANs. Role: as for vlanDelete. */
deleteMany: change(client, VlanDeleteManyDocument, 'vlanDeleteMany', { hasKey: true }),
},
/** A long-running piece of work: what was asked, by whom, what it does now, what it waits for, how it ended. */
operations: {
/** One operation, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, OperationDocument, 'operation'),
/** Operations of tenants you have a role on. At most 100 a page. */
list: readMany(client, OperationsDocument, 'operations'),
/** Cancels an operation, which then undoes its steps; refused past the point of no return. Role: member on its tenant. */
cancel: change(client, OperationCancelDocument, 'operationCancel', { hasKey: true }),
/** Approves or rejects the plan an operation waits with. Role: operator on its tenant, and not the requester. */
decide: change(client, OperationDecideDocument, 'operationDecide', { hasKey: true }),
},
/** A physical machine with a management controller. */
servers: {
/** One server, or null when there is none that you may see. Role: viewer on its tenant, or on the tenant whose instance runs on it. */
get: readOne(client, ServerDocument, 'server'),
/** The servers you may see. Role: viewer on its tenant, or on the tenant whose instance runs on it. At most 1000 a page. */
list: readMany(client, ServersDocument, 'servers'),
/** Each change of servers that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on the tenant whose instance runs on it. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, ServerChangedDocument, 'serverChanged'),
/** Takes a machine into the fleet: checks its BMC, reads what it is made of, makes it AVAILABLE. Role: operator on the site's tenant. */
enroll: change(client, ServerEnrollDocument, 'serverEnroll', { hasKey: true }),
/** Takes up to 500 machines into the fleet, each as serverEnroll does. Role: operator on the site's tenant. */
enrollMany: change(client, ServerEnrollManyDocument, 'serverEnrollMany', { hasKey: true }),
/** Reads again what a machine is made of; also the way back from FAILED, but for a server in quarantine, which stays FAILED. Role: operator on the server's tenant. */
inspect: change(client, ServerInspectDocument, 'serverInspect', { hasKey: true }),
/** Turns a machine that is AVAILABLE or IN_USE on or off; its state stays as it is. Role: operator on the server's tenant, or member on the tenant whose instance runs on it. */
powerSet: change(client, ServerPowerSetDocument, 'serverPowerSet', { hasKey: true }),
/** Erases every disk of a machine that is AVAILABLE or FAILED and that no instance has, by its BMC, with evidence for each; then it is AVAILABLE. There is no way back. Role: operator on the server's tenant. */
erase: change(client, ServerEraseDocument, 'serverErase', { hasKey: true }),
/** Excepts one disk from the next wipe of its server, which is proven without it: for a disk that was removed, or that cannot be wiped and is destroyed. The certificate names it, with who excepted it and why. It counts once; asked for again it changes nothing. Errors: INVALID_INPUT, NOT_FOUND, FORBIDDEN, STALE_VERSION. Role: admin on the server's tenant. */
diskExcept: change(client, ServerDiskExceptDocument, 'serverDiskExcept', { hasKey: true }),
/** Gives the BMC of a machine that is AVAILABLE, IN_USE or FAILED a new password, which is never shown. Repeating the request finishes a change that failed. CONFLICT where the password is in a store of secrets (`Bmc.credentialReference`): it is changed there. Role: operator on the server's tenant. */
credentialRotate: change(client, ServerCredentialRotateDocument, 'serverCredentialRotate', { hasKey: true }),
/** Sets BIOS attributes of a machine that is AVAILABLE or FAILED and that no instance has; restarts it where that is needed; then it is AVAILABLE. Role: operator on the server's tenant. */
biosApply: change(client, ServerBiosApplyDocument, 'serverBiosApply', { hasKey: true }),
/** Brings the firmware of a machine that is AVAILABLE or FAILED and that no instance has to a baseline, one component after the other; restarts it where that is needed; then it is AVAILABLE. One that is right already stays as it is. Role: operator on the server's tenant. */
firmwareUpdate: change(client, ServerFirmwareUpdateDocument, 'serverFirmwareUpdate', { hasKey: true }),
/** Opens the serial console of a machine to type at it, where its BMC offers one over WebSocket; whatever else is done with the machine continues. One session for each machine, in which many may take part; an open one is named as the holder. Role: operator on the server's tenant, or member on the tenant whose instance runs on it. */
consoleOpen: change(client, ServerConsoleOpenDocument, 'serverConsoleOpen', { hasKey: true }),
/** Ends a console session for all participants. Role: as for serverConsoleOpen. */
consoleClose: change(client, ServerConsoleCloseDocument, 'serverConsoleClose', { hasKey: true }),
/** Changes the name of a machine, its place, model and asset number, what people want of it (firmware, BIOS, expected parts), and how it comes to the installer. For a server that is AVAILABLE, IN_USE or FAILED and that no operation holds. CONFLICT where another server of the site has the name, or another one the rack unit, which is named as the holder. Role: operator on the server's tenant. */
update: change(client, ServerUpdateDocument, 'serverUpdate', { hasKey: true }),
/** Changes up to 500 machines, each as serverUpdate does. Role: operator on the servers' tenant. */
updateMany: change(client, ServerUpdateManyDocument, 'serverUpdateMany', { hasKey: true }),
/** Changes how the BMC of a machine is reached: its address, system, provider or credential. The machine on record must answer there (serial number, UUID, MAC addresses or disks, where both are known), or the operation fails with IDENTITY_MISMATCH or IDENTITY_UNKNOWN and the former way stays in place. For a server that is AVAILABLE, IN_USE or FAILED and that no operation holds. CONFLICT where another server has the BMC, or the system at it, named as the holder. Role: operator on the server's tenant. */
bmcUpdate: change(client, ServerBmcUpdateDocument, 'serverBmcUpdate', { hasKey: true }),
/** Gives up a server that is IN_USE or FAILED whose BMC is permanently unreachable, so that it can neither be wiped nor retired. It takes two admins: the first call asks for it, one by another person within 24 hours does it. Then name, BMC address, place in the rack and instance are free (the instance is decommissioned without a machine), the credential is forgotten, and the record stays FAILED and in quarantine for ever: its machine is known, and cannot be enrolled again. Should it come back, serverBmcUpdate gives it a BMC, and serverErase makes it AVAILABLE. Not while an operation holds it. Role: admin on the server's tenant. */
abandon: change(client, ServerAbandonDocument, 'serverAbandon', { hasKey: true }),
/** Puts the machine on record that was found in the place of the one on record (foundIdentity): after its board or BMC was replaced, or where nothing identifies it and a person has checked it. identityChanges lists both identities. Not while an operation holds the server. CONFLICT where none was found, or where it is on record as another server, which is named as the holder. Role: operator on the server's tenant. */
identityAccept: change(client, ServerIdentityAcceptDocument, 'serverIdentityAccept', { hasKey: true }),
/** Announces maintenance of a machine: no instance gets it until the maintenance ends, by itself at `until` or by serverMaintenanceEnd. Operations go on, and people can start others. Where a maintenance lasts already, reason, ticket and end are replaced. Not for a server that is RETIRED (CONFLICT). Role: operator on the server's tenant. */
maintenanceStart: change(client, ServerMaintenanceStartDocument, 'serverMaintenanceStart', { hasKey: true }),
/** Ends the maintenance of a machine; succeeds also where there is none. Role: operator on the server's tenant. */
maintenanceEnd: change(client, ServerMaintenanceEndDocument, 'serverMaintenanceEnd', { hasKey: true }),
/** Imposes quarantine on a machine that people distrust: no instance gets it until the quarantine ends, automatically at `until` or by serverQuarantineEnd. Operations continue, and others can be started. Where such a quarantine lasts already, reason, ticket and end are replaced. Not for a server that is RETIRED (CONFLICT). Role: operator on the server's tenant. */
quarantineStart: change(client, ServerQuarantineStartDocument, 'serverQuarantineStart', { hasKey: true }),
/** Ends the quarantine that people or the rule of health imposed; succeeds also where there is none. The rule imposes it again at the next observation of a machine that is still CRITICAL. That of an unproven wipe stays. Role: operator on the server's tenant. */
quarantineEnd: change(client, ServerQuarantineEndDocument, 'serverQuarantineEnd', { hasKey: true }),
/** Takes a machine out of the fleet that is AVAILABLE or FAILED, and not in quarantine; it may be enrolled again. Role: operator on the server's tenant. */
retire: change(client, ServerRetireDocument, 'serverRetire', { hasKey: true }),
},
/** An enclosure that holds servers in bays, which share its place and its power supplies. `placementCreate` with its id places it in a rack; the servers in its bays are then in that rack too, and take no units of it themselves. */
chassisList: {
/** One chassis, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, ChassisDocument, 'chassis'),
/** The chassiss you may see. Role: viewer on its tenant. At most 1000 a page. */
list: readMany(client, ChassisListDocument, 'chassisList'),
/** Each change of chassiss that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, ChassisChangedDocument, 'chassisChanged'),
/** Creates a chassis. Role: operator on the tenant. */
create: change(client, ChassisCreateDocument, 'chassisCreate', { hasKey: true }),
/** Creates up to 500 chassiss. Role: as for chassisCreate. */
createMany: change(client, ChassisCreateManyDocument, 'chassisCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a chassis. Role: operator on the tenant. */
update: change(client, ChassisUpdateDocument, 'chassisUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 chassiss. Role: as for chassisUpdate. */
updateMany: change(client, ChassisUpdateManyDocument, 'chassisUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a chassis. Role: operator on the tenant. */
delete: change(client, ChassisDeleteDocument, 'chassisDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 chassiss. Role: as for chassisDelete. */
deleteMany: change(client, ChassisDeleteManyDocument, 'chassisDeleteMany', { hasKey: true }),
},
/** Desired firmware of machines. Tenants below its owner may use it. */
firmwareBaselines: {
/** One firmware baseline, or null when there is none that you may see. Role: viewer on its tenant, or on one below. */
get: readOne(client, FirmwareBaselineDocument, 'firmwareBaseline'),
/** The firmware baselines you may see. Role: viewer on its tenant, or on one below. At most 100 a page. */
list: readMany(client, FirmwareBaselinesDocument, 'firmwareBaselines'),
/** Each change of firmware baselines that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant, or on one below. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, FirmwareBaselineChangedDocument, 'firmwareBaselineChanged'),
/** Creates a firmware baseline. Role: operator on the tenant. */
create: change(client, FirmwareBaselineCreateDocument, 'firmwareBaselineCreate', { hasKey: true }),
/** Creates up to 500 firmware baselines. Role: as for firmwareBaselineCreate. */
createMany: change(client, FirmwareBaselineCreateManyDocument, 'firmwareBaselineCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a firmware baseline. Role: operator on the tenant. */
update: change(client, FirmwareBaselineUpdateDocument, 'firmwareBaselineUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 firmware baselines. Role: as for firmwareBaselineUpdate. */
updateMany: change(client, FirmwareBaselineUpdateManyDocument, 'firmwareBaselineUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a firmware baseline. Role: operator on the tenant. */
delete: change(client, FirmwareBaselineDeleteDocument, 'firmwareBaselineDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 firmware baselines. Role: as for firmwareBaselineDelete. */
deleteMany: change(client, FirmwareBaselineDeleteManyDocument, 'firmwareBaselineDeleteMany', { hasKey: true }),
},
/** An owner of resources. Tenants form a tree; a role on a tenant holds for everything below it. */
tenants: {
/** One tenant, or null when there is none that you may see. Role: viewer on it. */
get: readOne(client, TenantDocument, 'tenant'),
/** The tenants you may see. Role: viewer on it. At most 1000 a page. */
list: readMany(client, TenantsDocument, 'tenants'),
/** Each change of tenants that meet `where` or met it before, and that you may see when it happens. Role: viewer on it. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, TenantChangedDocument, 'tenantChanged'),
/** Creates a tenant. Role: admin on the tenant above. */
create: change(client, TenantCreateDocument, 'tenantCreate', { hasKey: true }),
/** Creates up to 500 tenants. Role: as for tenantCreate. */
createMany: change(client, TenantCreateManyDocument, 'tenantCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a tenant. Role: admin on the tenant. */
update: change(client, TenantUpdateDocument, 'tenantUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 tenants. Role: as for tenantUpdate. */
updateMany: change(client, TenantUpdateManyDocument, 'tenantUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a tenant. Role: admin on the tenant above. */
delete: change(client, TenantDeleteDocument, 'tenantDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 tenants. Role: as for tenantDelete. */
deleteMany: change(client, TenantDeleteManyDocument, 'tenantDeleteMany', { hasKey: true }),
},
/** A role at a tenant that a user, a group or a service account has, there and at every tenant below, beside the roles that its token names. It takes effect in every domain within a second; changing or deleting it does too, also for subscriptions that are open. Only admins of the tenant assign roles there. The last admin that is assigned cannot be taken away by someone who would not be an admin after that (CONFLICT). */
roleAssignments: {
/** One role assignment, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, RoleAssignmentDocument, 'roleAssignment'),
/** The role assignments you may see. Role: viewer on its tenant. At most 1000 a page. */
list: readMany(client, RoleAssignmentsDocument, 'roleAssignments'),
/** Each change of role assignments that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, RoleAssignmentChangedDocument, 'roleAssignmentChanged'),
/** Creates a role assignment. Role: admin on the tenant. */
create: change(client, RoleAssignmentCreateDocument, 'roleAssignmentCreate', { hasKey: true }),
/** Creates up to 500 role assignments. Role: as for roleAssignmentCreate. */
createMany: change(client, RoleAssignmentCreateManyDocument, 'roleAssignmentCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a role assignment. Role: admin on the tenant. */
update: change(client, RoleAssignmentUpdateDocument, 'roleAssignmentUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 role assignments. Role: as for roleAssignmentUpdate. */
updateMany: change(client, RoleAssignmentUpdateManyDocument, 'roleAssignmentUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a role assignment. Role: admin on the tenant. */
delete: change(client, RoleAssignmentDeleteDocument, 'roleAssignmentDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 role assignments. Role: as for roleAssignmentDelete. */
deleteMany: change(client, RoleAssignmentDeleteManyDocument, 'roleAssignmentDeleteMany', { hasKey: true }),
},
/** How many resources of a kind a tenant may have, with all tenants below it. Who would create more is refused (QUOTA_EXCEEDED) in the transaction that creates, however many create at the same moment; a new quota takes effect within a second. A quota below what is used refuses only what is new. It takes the role admin on the tenant above: the tenant's own admins are limited by it. The root's is set by admins of the root. */
quotas: {
/** One quota, or null when there is none that you may see. Role: viewer on its tenant. */
get: readOne(client, QuotaDocument, 'quota'),
/** The quotas you may see. Role: viewer on its tenant. At most 1000 a page. */
list: readMany(client, QuotasDocument, 'quotas'),
/** Each change of quotas that meet `where` or met it before, and that you may see when it happens. Role: viewer on its tenant. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with `after`; code CURSOR_EXPIRED says that this is no longer kept: read the list again. */
changes: followChanges(client, QuotaChangedDocument, 'quotaChanged'),
/** Creates a quota. Role: admin on the tenant. */
create: change(client, QuotaCreateDocument, 'quotaCreate', { hasKey: true }),
/** Creates up to 500 quotas. Role: as for quotaCreate. */
createMany: change(client, QuotaCreateManyDocument, 'quotaCreateMany', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of a quota. Role: admin on the tenant. */
update: change(client, QuotaUpdateDocument, 'quotaUpdate', { hasKey: true }),
/** Changes what is given (null clears, what is left out stays) of up to 500 quotas. Role: as for quotaUpdate. */
updateMany: change(client, QuotaUpdateManyDocument, 'quotaUpdateMany', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), a quota. Role: admin on the tenant. */
delete: change(client, QuotaDeleteDocument, 'quotaDelete', { hasKey: true }),
/** Deletes, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left), up to 500 quotas. Role: as for quotaDelete. */
deleteMany: change(client, QuotaDeleteManyDocument, 'quotaDeleteMany', { hasKey: true }),
},
/** What a person wrote about a resource. It is not changed: delete it, and write another. */
journalEntries: {
/** Writes about a resource of any type into its journal. Errors: NOT_FOUND, INVALID_INPUT, CONFLICT while the resource is being deleted. Role: member on the tenant that owns the resource. */
create: change(client, JournalEntryCreateDocument, 'journalEntryCreate', { hasKey: true }),
/** Deletes an entry of a journal; the audit records keep what was written. Errors: NOT_FOUND. Role: operator on the tenant that owns the resource; member for who wrote the entry. */
delete: change(client, JournalEntryDeleteDocument, 'journalEntryDelete', { hasKey: true }),
},
/** Data that is attached to a resource, under a namespace. */
annotations: {
/** One annotation, or null when there is none that you may see. Role: viewer on its resource's tenant, or as for the resource; for a private namespace operator on its tenant. */
get: readOne(client, AnnotationDocument, 'annotation'),
/** Attaches data to a resource, under a namespace, in place of what it has there. A namespace that is named is the one of the resource's tenant, else that of the nearest tenant above that has one of the name, else a new one of the resource's tenant that is not private. The same data again changes nothing. A resource has at most 32 annotations. Errors: NOT_FOUND, INVALID_INPUT, STALE_VERSION, CONFLICT while the resource or the namespace is being deleted. Role: operator on the resource's tenant, member for an instance; for a private namespace also operator on its tenant. */
set: change(client, AnnotationSetDocument, 'annotationSet', { hasKey: true }),
/** Puts other data in the place of an annotation's. Errors: NOT_FOUND, INVALID_INPUT, STALE_VERSION. Role: as for annotationSet. */
update: change(client, AnnotationUpdateDocument, 'annotationUpdate', { hasKey: true }),
/** Takes an annotation off its resource. Errors: NOT_FOUND, STALE_VERSION. Role: as for annotationSet. */
delete: change(client, AnnotationDeleteDocument, 'annotationDelete', { hasKey: true }),
},
/** What a service says of a resource: how it is, as the service sees it. People describe resources by annotations. */
statuss: {
/** One status, or null when there is none that you may see. Role: as for annotation. */
get: readOne(client, StatusDocument, 'status'),
/** Says how a resource is, under a namespace and from a source, in place of what the source said there before. A namespace that is named is found or created as by annotationSet. The same data again changes nothing. A resource has at most 64 statuses. Errors: NOT_FOUND, INVALID_INPUT, STALE_VERSION, CONFLICT while the resource or the namespace is being deleted. Role: operator on the resource's tenant, member for an instance; for a private namespace also operator on its tenant. */
set: change(client, StatusSetDocument, 'statusSet', { hasKey: true }),
/** Puts other data in the place of a status's. Errors: NOT_FOUND, INVALID_INPUT, STALE_VERSION. Role: as for statusSet. */
update: change(client, StatusUpdateDocument, 'statusUpdate', { hasKey: true }),
/** Takes a status off its resource. Errors: NOT_FOUND, STALE_VERSION. Role: as for statusSet. */
delete: change(client, StatusDeleteDocument, 'statusDelete', { hasKey: true }),
},
};
}
