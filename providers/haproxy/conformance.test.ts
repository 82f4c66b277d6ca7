import { missingHaproxy } from '#test/peers/haproxy.ts';
import { balancingConformance } from '../conformance/balancing.ts';
import { balancingBench } from './testing/balancing-bench.ts';

balancingConformance({ name: 'haproxy', missing: missingHaproxy(), setup: balancingBench });
