/** The pages of the navigation, in its order. `g` and then the key opens one. */
export const PAGES = [
  { to: '/', name: 'Overview', key: 'h', group: 'Work' },
  { to: '/operations', name: 'Operations', key: 'o', group: 'Work' },
  { to: '/approvals', name: 'Approvals', key: 'a', group: 'Work' },
  { to: '/audit', name: 'Audit', key: 'u', group: 'Work' },
  { to: '/instances', name: 'Instances', key: 'i', group: 'Fleet' },
  { to: '/servers', name: 'Servers', key: 's', group: 'Fleet' },
  { to: '/racks', name: 'Racks', key: 'r', group: 'Fleet' },
  { to: '/locations', name: 'Sites and locations', key: 'l', group: 'Fleet' },
  { to: '/hardware', name: 'Hardware models', key: 'm', group: 'Fleet' },
  { to: '/networks', name: 'Network devices', key: 'n', group: 'Network' },
  { to: '/vlans', name: 'VLANs', key: 'v', group: 'Network' },
  { to: '/load-balancers', name: 'Load balancers', key: 'e', group: 'Network' },
  { to: '/ipam', name: 'Address blocks', key: 'b', group: 'Network' },
  { to: '/import', name: 'Import', key: 'p', group: 'Platform' },
  { to: '/settings', name: 'Settings', key: 't', group: 'Platform' },
] as const;

export const GROUPS = ['Work', 'Fleet', 'Network', 'Platform'] as const;
