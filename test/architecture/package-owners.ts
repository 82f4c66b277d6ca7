/** Packages that belong to some files alone; tests and what composes may use them. */
export const PACKAGE_OWNERS: readonly {
  readonly packages: string;
  readonly files: readonly string[];
  readonly instead: string;
}[] = [
  {
    packages: '@temporalio/',
    files: [
      'platform/temporal/**',
      'workflows/**',
      'activities/**',
      'worker/**',
      'apis/operations/**',
      'providers/task-queue/**',
    ],
    instead: 'of the domains, operations alone talks to Temporal; others emit an event.',
  },
  {
    packages: '@nats-io/',
    // An example is no part of the platform.
    files: ['platform/events/**', 'activities/hardware/target-lock.ts', 'examples/**'],
    instead: 'events go through platform/events.',
  },
  {
    packages: '@peculiar/x509',
    files: ['platform/certificates/**'],
    instead: 'certificates are made by platform/certificates.',
  },
  {
    packages: 'redfish-client',
    files: ['providers/redfish/**'],
    instead: 'Redfish is spoken by providers/redfish alone: use its capabilities.',
  },
  {
    packages: 'ssh2',
    files: ['providers/netconf-junos/**'],
    instead: 'devices are reached by their providers.',
  },
  {
    packages: '@xmldom/xmldom',
    files: ['providers/netconf-junos/**'],
    instead: 'NETCONF alone speaks XML.',
  },
  {
    packages: 'vitest',
    files: ['providers/conformance/**'],
    instead: 'only tests test; they are named *.test.ts.',
  },
];
