import { PROVIDER_KIT } from './provider-kit.ts';

/** A module of the repository: its files, and what they may import. */
export interface Module {
  /** Its files, as a glob. A file belongs to the first module that matches it. */
  readonly files: string;
  /** What its files may import besides their own folder; after `type:` by `import type` alone. */
  readonly may: readonly string[];
  /** What its tests and their fixtures may import besides that. */
  readonly testsMay?: readonly string[];
  /** Packages it may use, `node:` for Node's own; any when absent. */
  readonly packages?: readonly string[];
  /** What to do instead of an import that is not allowed. */
  readonly instead: string;
}

const PLATFORM = 'platform/**';
const CONTRACTS = 'contracts/**';
/** Real servers for tests, and stacks of them. */
const TEST_PARTS = ['test/harness/**', 'test/servers/**', 'test/peers/**', 'deploy/local/binaries/**'];

const PURE =
  'a workflow is replayed, so it may not reach outside: put the effect into an activity, and import its type with `import type`.';
const APART =
  'providers are apart, so that each can be left out: repeat the few lines, or widen the capability.';

/** Import rules, from the specific to the general. */
export const MODULES: readonly Module[] = [
  {
    files: 'platform/**',
    may: [],
    instead:
      'platform imports no module above it: accept it as an argument, or move the code to the module that has it.',
  },
  {
    files: 'contracts/**',
    may: ['platform/ids/**', 'platform/errors/**'],
    testsMay: TEST_PARTS,
    packages: ['zod'],
    instead:
      'a contract is schemas, types and names that several modules share: code belongs into the module that does it.',
  },
  {
    files: 'workflows/dispatcher/**',
    may: [PLATFORM, CONTRACTS, 'activities/graph/**', 'activities/generated/**'],
    testsMay: ['workflows/**', ...TEST_PARTS],
    instead:
      'the dispatcher uses events, workflow types and the graph, not what a workflow does or how a domain stores.',
  },
  {
    files: 'workflows/*.ts',
    may: ['workflows/**', CONTRACTS],
    testsMay: ['activities/**', 'worker/**', 'providers/**', 'simulator/**', PLATFORM, ...TEST_PARTS],
    packages: ['@temporalio/workflow', '@temporalio/common', 'zod'],
    instead: PURE,
  },
  {
    files: 'workflows/*/**',
    may: [CONTRACTS, 'workflows/engine/**', 'platform/ids/**', 'platform/errors/**'],
    testsMay: [
      'workflows/**',
      'activities/**',
      'worker/**',
      'providers/**',
      'simulator/**',
      PLATFORM,
      ...TEST_PARTS,
    ],
    packages: ['@temporalio/workflow', '@temporalio/common', 'zod'],
    instead: PURE,
  },
  {
    files: 'apis/*/**',
    may: [PLATFORM, CONTRACTS],
    testsMay: TEST_PARTS,
    instead:
      'domains refer to each other by federation keys, facts and events: publish a fact, read the projection of references, or write a workflow.',
  },
  {
    files: 'activities/generated/**',
    may: [],
    packages: ['@graphql-typed-document-node/core'],
    instead: 'this is generated from the supergraph; see codegen.ts.',
  },
  {
    files: 'activities/**',
    may: [PLATFORM, CONTRACTS, ...PROVIDER_KIT, 'type:providers/registry.ts'],
    testsMay: ['workflows/testing/**', 'providers/**', 'simulator/**', ...TEST_PARTS],
    instead:
      'an activity reads and writes domains through the graph client, and is given its registry of providers.',
  },
  {
    files: 'worker/**',
    may: [PLATFORM, CONTRACTS, 'activities/**', ...PROVIDER_KIT, 'type:providers/registry.ts'],
    testsMay: ['workflows/testing/**', 'providers/**', 'simulator/**', ...TEST_PARTS],
    instead: 'a worker serves activities and watches BMCs; what a workflow does belongs into workflows.',
  },
  {
    files: 'gateway/**',
    may: [PLATFORM],
    testsMay: TEST_PARTS,
    instead: 'the gateway composes schema files and forwards: what needs a domain belongs into that domain.',
  },
  {
    files: 'clients/sdk/generated/**',
    may: ['clients/sdk/**'],
    packages: ['@graphql-typed-document-node/core'],
    instead: 'this is generated from the public graph; see codegen.ts.',
  },
  {
    files: 'clients/sdk/generator/**',
    may: ['gateway/client-schema.ts'],
    instead: 'the generator reads the public graph alone.',
  },
  {
    files: 'clients/sdk/examples/**',
    may: [],
    packages: ['infratographer'],
    instead: 'an example shows what a user of the package writes.',
  },
  {
    files: 'clients/sdk/**',
    may: [],
    packages: ['@graphql-typed-document-node/core'],
    testsMay: TEST_PARTS,
    instead: 'the SDK runs on any Node and in browsers, without other parts of the platform.',
  },
  {
    files: 'clients/cli/**',
    may: ['clients/sdk/**'],
    packages: ['node:', 'openid-client', 'ws', 'yaml', 'zod'],
    testsMay: TEST_PARTS,
    instead:
      'the command line is a client of the public graph, and depends on no part of the platform but the SDK.',
  },
  {
    files: 'clients/console/generated/**',
    may: [],
    packages: ['@graphql-typed-document-node/core'],
    instead: 'this is generated from the public graph; see codegen.ts.',
  },
  {
    files: 'clients/console/app/**',
    may: ['clients/console/generated/**', 'clients/sdk/**'],
    testsMay: TEST_PARTS,
    instead:
      'the pages are a client of the public graph: ask it by a document in clients/console/documents instead.',
  },
  {
    files: 'clients/console/**',
    may: [PLATFORM],
    testsMay: TEST_PARTS,
    instead: 'the console is a client of the public graph: what needs a domain belongs into that domain.',
  },
  {
    files: 'boot/**',
    may: [PLATFORM, CONTRACTS],
    testsMay: [...PROVIDER_KIT, ...TEST_PARTS],
    instead:
      'the boot service identifies machines by their entries: what it needs belongs into contracts/boot.',
  },
  {
    files: 'simulator/**',
    may: [PLATFORM, CONTRACTS],
    testsMay: TEST_PARTS,
    instead: 'the simulator is a product of its own, and has what a BMC and a machine have.',
  },
  {
    files: 'providers/capabilities/**',
    may: [
      'type:providers/call.ts',
      'type:providers/target.ts',
      'contracts/hardware/**',
      'type:contracts/boot/**',
    ],
    packages: ['zod'],
    instead: 'a capability is an interface and the schemas of its data: code belongs into a provider.',
  },
  {
    files: 'providers/conformance/**',
    may: [...PROVIDER_KIT, 'contracts/hardware/**'],
    packages: ['vitest', 'node:'],
    instead:
      'the conformance suites use the contract, never one provider: let the provider pass what differs.',
  },
  {
    files: 'providers/*.ts',
    may: [
      'providers/*.ts',
      'providers/capabilities/**',
      'contracts/hardware/**',
      'platform/machines/**',
      'platform/text/**',
    ],
    testsMay: ['providers/**', 'simulator/**', ...TEST_PARTS],
    instead: 'the registry is given its providers by the process; it imports none.',
  },
  {
    files: 'providers/cli/**',
    may: ['providers/*.ts', 'providers/capabilities/**', 'contracts/hardware/**', PLATFORM],
    testsMay: ['providers/**', 'simulator/**', ...TEST_PARTS],
    instead: 'the command is given its providers by the process; it imports none.',
  },
  {
    files: 'providers/*/**',
    may: [...PROVIDER_KIT, CONTRACTS, PLATFORM],
    testsMay: ['simulator/**', 'boot/**', 'providers/conformance/**', 'providers/registry.ts', ...TEST_PARTS],
    instead: APART,
  },
  {
    files: 'examples/**',
    may: [],
    packages: [
      'node:',
      '@apollo/subgraph',
      '@nats-io/jetstream',
      '@nats-io/transport-node',
      'graphql',
      'graphql-yoga',
      'infratographer',
      'ipaddr.js',
      'jose',
      'zod',
    ],
    instead:
      'an example is a folder that people copy: it uses the graph and the events of the platform alone.',
  },
  {
    files: 'deploy/scripts/**',
    may: [],
    packages: ['node:'],
    testsMay: TEST_PARTS,
    instead: 'scripts run on any Node before anything is installed.',
  },
  ...['processes/**', 'deploy/**', 'test/**', '*.ts'].map((files) => ({
    files,
    may: ['**'],
    instead: '',
  })),
];

/** Files that are part of tests, though not named `*.test.ts`. */
export const TEST_FILES = [
  '**/*.test.ts',
  'apis/*/contract/**',
  '**/fixture/**',
  '**/fixtures/**',
  '**/testing/**',
];
