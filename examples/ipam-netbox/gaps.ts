// What NetBox in place of the IPAM leaves out of the contract, and why. Parts are fields, mutations, or rules of the contract suites.
export const GAPS = [
  {
    part: 'is created by many',
    reason:
      'NetBox has no transaction over several requests: mutations of many do each item for itself (mode PER_ITEM).',
  },
  {
    part: 'notifies those who may see it of each change as it happens',
    reason: 'Subscriptions are not served; events and facts are.',
  },
] as const;
