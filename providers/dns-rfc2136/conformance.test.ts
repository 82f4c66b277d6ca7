import { afterAll, beforeAll } from 'vitest';
import { missingBind, startBind, type Bind } from '#test/peers/bind.ts';
import { dnsConformance } from '../conformance/dns.ts';
import { dnsBench } from './testing/dns-bench.ts';

const ZONES = ['dc.test', '2.0.192.in-addr.arpa', '8.b.d.0.1.0.0.2.ip6.arpa'];

const missing = missingBind();

let bind: Bind | undefined;

beforeAll(async () => {
  if (missing === undefined) bind = await startBind(ZONES);
}, 60_000);
afterAll(async () => await bind?.stop());

dnsConformance({
  name: 'dns-rfc2136',
  missing,
  async setup() {
    if (bind === undefined) throw new Error('BIND was not started');
    return await dnsBench(bind, ZONES, 'dc.test');
  },
});
