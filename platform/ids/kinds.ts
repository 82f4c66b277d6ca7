/**
 * Every kind of id by its prefix: four letters of domain, three of type, as the original family writes them.
 * Append only and alphabetical; a prefix, once given out, never changes its meaning.
 */
export const ID_PREFIXES = {
  annotation: 'mtdtann',
  annotationNamespace: 'mtdtans',
  auditRecord: 'audtrec',
  cable: 'ntwkcbl',
  chassis: 'srvrcha',
  devicePort: 'ntwkprt',
  deviceType: 'hrdwdvt',
  firmwareBaseline: 'srvrfwb',
  image: 'imagimg',
  instance: 'instins',
  instanceType: 'insttyp',
  ipAddress: 'ipamipa',
  ipBlock: 'ipamibk',
  ipRange: 'ipamrng',
  journalEntry: 'audtjrn',
  loadBalancer: 'loadbal',
  loadBalancerOrigin: 'loadogn',
  loadBalancerPool: 'loadpol',
  loadBalancerPort: 'loadprt',
  loadBalancerProvider: 'loadpvd',
  location: 'lctnloc',
  manufacturer: 'hrdwmnf',
  networkDevice: 'ntwkdev',
  operation: 'oprnopr',
  placement: 'lctnplc',
  profile: 'instprf',
  quota: 'tnntquo',
  rack: 'lctnrck',
  roleAssignment: 'tnntrol',
  routingDomain: 'ipamrtd',
  server: 'srvrsrv',
  serverAttribute: 'srvratt',
  serverComponent: 'srvrcmp',
  serverComponentChange: 'srvrcch',
  serverConsoleSession: 'srvrcns',
  serverCredential: 'srvrcrd',
  serverDiskException: 'srvrdex',
  serverErasure: 'srvrers',
  serverInspection: 'srvrisp',
  site: 'lctnsit',
  status: 'mtdtsts',
  statusNamespace: 'mtdtsns',
  tag: 'mtdttag',
  tenant: 'tnntten',
  ticketDelivery: 'oprntkt',
  vlan: 'ntwkvln',
  vlanGroup: 'ntwkvlg',
  webhook: 'audtwhk',
  webhookDelivery: 'audtwhd',
} as const;

export type IdKind = keyof typeof ID_PREFIXES;

/**
 * The id of one kind of resource, for example `Id<'lctnrck'>`: neither a text that was not looked at nor the id of
 * another kind is one. Texts become ids by `requireIdOfKind`.
 */
export type Id<Prefix extends (typeof ID_PREFIXES)[IdKind]> = `${Prefix}-${string}`;

/** The id of a kind by its name, for example `IdOf<'rack'>`. */
export type IdOf<Kind extends IdKind> = Id<(typeof ID_PREFIXES)[Kind]>;
