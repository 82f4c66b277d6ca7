/** What the rules must refuse: one line of code, in which file, and a part of the answer. */
export const FORBIDDEN_IMPORTS = [
  {
    file: 'platform/graph/x.ts',
    code: "import { a } from '#apis/ipam/a.ts';",
    because: 'platform imports no module above it',
  },
  {
    file: 'platform/graph/x.ts',
    code: "import type { A } from '#contracts/operations/operation.ts';",
    because: 'platform imports no module above it',
  },
  { file: 'apis/ipam/x.ts', code: "import { a } from '#apis/tenants/tree.ts';", because: 'publish a fact' },
  { file: 'apis/ipam/x.ts', code: "import { a } from '../tenants/tree.ts';", because: 'publish a fact' },
  {
    file: 'apis/ipam/x.ts',
    code: "import type { A } from '#activities/step-call.ts';",
    because: 'publish a fact',
  },
  { file: 'apis/ipam/x.ts', code: "import { a } from '#providers/registry.ts';", because: 'publish a fact' },
  {
    file: 'apis/ipam/x.ts',
    code: "import { a } from '#workflows/engine/step.ts';",
    because: 'publish a fact',
  },
  { file: 'apis/ipam/x.ts', code: "import { a } from '../../platform/a.ts';", because: '#platform/a.ts' },
  {
    file: 'apis/ipam/x.ts',
    code: "import { Client } from '@temporalio/client';",
    because: 'operations alone',
  },
  { file: 'apis/ipam/x.ts', code: "import { a } from '#processes/domains.ts';", because: 'publish a fact' },
  { file: 'apis/ipam/x.ts', code: "import { a } from '#test/harness/graph.ts';", because: 'publish a fact' },
  {
    file: 'apis/ipam/x.test.ts',
    code: "import { a } from '#apis/tenants/tree.ts';",
    because: 'publish a fact',
  },
  {
    file: 'apis/operations/x.ts',
    code: "import { a } from '@nats-io/jetstream';",
    because: 'platform/events',
  },
  {
    file: 'workflows/instances/x.ts',
    code: "import type { A } from '#activities/graph/x.ts';",
    because: 'replayed',
  },
  {
    file: 'workflows/instances/x.ts',
    code: "import { a } from '#providers/registry.ts';",
    because: 'replayed',
  },
  {
    file: 'workflows/instances/x.ts',
    code: "import { a } from '#workflows/servers/inspect.ts';",
    because: 'replayed',
  },
  {
    file: 'workflows/instances/x.ts',
    code: "import { a } from '#platform/graph/batch.ts';",
    because: 'replayed',
  },
  { file: 'workflows/instances/x.ts', code: "import { readFile } from 'node:fs';", because: 'replayed' },
  {
    file: 'workflows/instances/x.ts',
    code: "import { a } from '@temporalio/activity';",
    because: 'replayed',
  },
  {
    file: 'contracts/instances/requests.ts',
    code: "import { a } from '#workflows/engine/step.ts';",
    because: 'schemas, types and names',
  },
  { file: 'activities/graph/x.ts', code: "import { a } from '#apis/ipam/a.ts';", because: 'graph client' },
  {
    file: 'activities/graph/x.ts',
    code: "import { a } from '#providers/redfish/bmc.ts';",
    because: 'graph client',
  },
  {
    file: 'activities/graph/x.ts',
    code: "import { createRegistry } from '#providers/registry.ts';",
    because: 'import type',
  },
  {
    file: 'workflows/dispatcher/x.ts',
    code: "import { a } from '#workflows/instances/provision.ts';",
    because: 'dispatcher',
  },
  { file: 'workflows/dispatcher/x.ts', code: "import { a } from '#apis/ipam/a.ts';", because: 'dispatcher' },
  { file: 'gateway/x.ts', code: "import { a } from '#apis/ipam/a.ts';", because: 'gateway' },
  {
    file: 'providers/redfish/x.ts',
    code: "import { a } from '#simulator/start.ts';",
    because: 'apart',
  },
  { file: 'providers/redfish/x.ts', code: "import { a } from '../none/definition.ts';", because: 'apart' },
  { file: 'providers/redfish/x.ts', code: "import { a } from '#activities/graph/x.ts';", because: 'apart' },
  {
    file: 'providers/none/x.ts',
    code: "import { RedfishClient } from 'redfish-client';",
    because: 'Redfish',
  },
  {
    file: 'providers/registry.ts',
    code: "import { a } from './redfish/definition.ts';",
    because: 'imports none',
  },
  {
    file: 'providers/cli/x.ts',
    code: "import { a } from '#providers/redfish/definition.ts';",
    because: 'imports none',
  },
  {
    file: 'providers/capabilities/x.ts',
    code: "import { fetch } from 'undici';",
    because: 'the schemas of its data',
  },
  {
    file: 'providers/conformance/x.ts',
    code: "import { a } from '#simulator/start.ts';",
    because: 'never one provider',
  },
  { file: 'deploy/scripts/x.mjs', code: "import { z } from 'zod';", because: 'before anything is installed' },
  { file: 'gateway/x.ts', code: "import { test } from 'vitest';", because: '*.test.ts' },
  { file: 'elsewhere/x.ts', code: "import { a } from './a.ts';", because: 'in no module' },
];

/** What they must let through, or they would be a nuisance. */
export const FREE_IMPORTS = [
  { file: 'apis/ipam/x.ts', code: "import { a } from './entities/a.ts';" },
  { file: 'apis/ipam/resolvers/x.ts', code: "import { a } from '../entities/a.ts';" },
  { file: 'apis/ipam/x.ts', code: "import { a } from '#platform/graph/a.ts';" },
  { file: 'apis/servers/x.ts', code: "import { a } from '#contracts/servers/requests.ts';" },
  { file: 'apis/operations/x.ts', code: "import { Client } from '@temporalio/client';" },
  { file: 'apis/ipam/contract/x.ts', code: "import { a } from '#test/harness/graph.ts';" },
  { file: 'workflows/instances/x.ts', code: "import type { A } from '#contracts/activities/activities.ts';" },
  { file: 'workflows/instances/x.ts', code: "import { a } from '#workflows/engine/step.ts';" },
  { file: 'workflows/index.ts', code: "export { a } from './instances/a.ts';" },
  { file: 'activities/hardware/x.ts', code: "import type { Registry } from '#providers/registry.ts';" },
  { file: 'providers/cli/x.ts', code: "import { a } from '../settings.ts';" },
  { file: 'providers/redfish/x.ts', code: "import { a } from '../provider-error.ts';" },
  { file: 'providers/redfish/x.test.ts', code: "import { a } from '#simulator/start.ts';" },
  { file: 'processes/x.ts', code: "import { a } from '#apis/ipam/domain.ts';" },
  { file: 'test/e2e/x.test.ts', code: "import { a } from '#deploy/local/stack.ts';" },
];
