import { probeConformance } from '../conformance/probe.ts';
import { switchingConformance } from '../conformance/switching.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

const gaps = {
  'a busy target says when to come back': 'OVSDB has no answer that says when to come back',
  'a wrong password is tried once': 'OVSDB over TCP has no passwords',
} as const;

switchingConformance({
  name: 'openvswitch on a simulated switch',
  setup: () => simulatedBench(),
  gaps: { ...gaps, 'a busy target is left unchanged': gaps['a busy target says when to come back'] },
});
probeConformance({ name: 'openvswitch on a simulated switch', setup: () => simulatedBench(), gaps });
