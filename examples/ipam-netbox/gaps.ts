// What NetBox in place of the IPAM leaves out of the contract, and why. Parts are fields, mutations, or rules of the contract suites.
const NO_SUBSCRIPTIONS = 'Subscriptions are not served; events and facts report each change.';

export const GAPS = [
  {
    part: 'is created by many',
    reason:
      'NetBox has no transaction over several requests: mutations of many change each item on its own (mode PER_ITEM).',
  },
  { part: 'notifies those who may see it of each change as it happens', reason: NO_SUBSCRIPTIONS },
  { part: 'continues after a cursor with what was missed', reason: NO_SUBSCRIPTIONS },
  { part: 'is reported where it meets the filter', reason: NO_SUBSCRIPTIONS },
  { part: 'says nothing of it to other tenants, also after a cursor', reason: NO_SUBSCRIPTIONS },
  {
    part: 'where: { tags }',
    reason: 'It does not follow the tags of the platform; such a filter is refused.',
  },
  {
    part: 'IpBlock.deletion and those of the other types',
    reason: 'NetBox deletes immediately: other domains are not asked whether they refer to the resource.',
  },
  {
    part: 'AUTH_ROLES, AUTH_SERVICES',
    reason:
      'Roles come from the claim grants and from assignments in the graph, services from the claim service: rules for other claims are not applied.',
  },
  {
    part: 'back-channel logout',
    reason: 'Logouts are not followed: the gateway refuses the tokens of people who have signed out.',
  },
  {
    part: 'quotas',
    reason: 'Quotas of the kinds of this domain are not counted.',
  },
  {
    part: 'IpBlock without a routing domain',
    reason:
      'Such blocks share one VRF for each tenant directly below the root: an address exists once in it, not once at a site, and blocks of the root tenant do not hold those of others.',
  },
  {
    part: 'IpRange',
    reason: 'NetBox lets no ranges of one VRF overlap, also where they are of an outer and an inner block.',
  },
  {
    part: 'ipAddressRelease.operationId',
    reason: 'Which operations have released their addresses is forgotten when the process ends.',
  },
  {
    part: 'idempotencyKey',
    reason:
      'Keys of changes and deletions are forgotten when the process ends; those of creations are kept in NetBox.',
  },
] as const;
