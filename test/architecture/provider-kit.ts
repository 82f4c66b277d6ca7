/** What providers and their callers share. */
export const PROVIDER_KIT: readonly string[] = [
  'providers/call.ts',
  'providers/capabilities/**',
  'providers/capability-map.ts',
  'providers/capability-report.ts',
  'providers/identity-check.ts',
  'providers/provider.ts',
  'providers/configured-provider.ts',
  'providers/connection-turns.ts',
  'providers/aborted-call.ts',
  'providers/milliseconds.ts',
  'providers/output-queue.ts',
  'providers/protocol/**',
  'providers/provider-error.ts',
  'providers/target.ts',
];
