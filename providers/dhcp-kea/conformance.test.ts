import { missingKea } from '#test/peers/kea.ts';
import { dhcpConformance } from '../conformance/dhcp.ts';
import { dhcpBench } from './testing/dhcp-bench.ts';

dhcpConformance({ name: 'dhcp-kea', missing: missingKea(), setup: dhcpBench });
