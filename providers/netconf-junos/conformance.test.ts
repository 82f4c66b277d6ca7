import { afterAll, beforeAll } from 'vitest';
import { fakeSwitchesVenv, startFakeSwitches, type FakeSwitches } from '#test/peers/fake-switches.ts';
import { probeConformance } from '../conformance/probe.ts';
import { switchingConformance } from '../conformance/switching.ts';
import { fakeBench } from './testing/fake-bench.ts';

const venv = await fakeSwitchesVenv();
const missing = 'missing' in venv ? venv.missing : undefined;
let switches: FakeSwitches;

beforeAll(async () => {
  if ('bin' in venv) switches = await startFakeSwitches(venv);
});
afterAll(async () => await switches?.stop());

/** Longer than any answer takes that comes. */
const timeoutMs = 10_000;
const gaps = {
  'a busy target says when to come back': 'NETCONF has no answer to a read that says so',
} as const;

switchingConformance({
  name: 'netconf-junos on fake-switches',
  setup: async () => await fakeBench(switches, { timeoutMs }),
  gaps: {
    ...gaps,
    'a precondition that never holds is reported': 'a lock takes the place of preconditions',
  },
  missing,
});
probeConformance({
  name: 'netconf-junos on fake-switches, with messages in chunks',
  setup: async () => await fakeBench(switches, { timeoutMs, isChunked: true }),
  gaps,
  missing,
});
