import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Agent } from 'undici';
import { simulatedBmcs } from '../../harness/fleet.ts';
import type { TestStack } from '../../harness/stack.ts';
import type { BmcAddress } from './moves.ts';

/** How clients other than the platform reach the simulated BMCs. */
export interface BmcAccess {
  /** Certificate of the authority that signed theirs. */
  readonly caFile: string;
  /** The header by which they identify the caller. */
  readonly authorization: string;
  readonly addresses: readonly BmcAddress[];
}

/** Finds each BMC's system resource: what a provider reads most. */
export async function readBmcAccess(test: TestStack): Promise<BmcAccess> {
  const { username, password } = test.bmcCredential;
  const caFile = join(test.dataDir, 'simulator', 'ca.pem');
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const agent = new Agent({ connect: { ca: readFileSync(caFile, 'utf8') } });
  const addresses: BmcAddress[] = [];
  for (const { address } of await simulatedBmcs(test)) {
    const { body } = await agent.request({
      origin: new URL(address).origin,
      // iLOs redirect what has no slash at its end; others take both.
      path: '/redfish/v1/Systems/',
      method: 'GET',
      headers: { authorization },
    });
    const { Members } = (await body.json()) as { Members: readonly { '@odata.id': string }[] };
    addresses.push({ address, path: withSlash(Members[0]?.['@odata.id'] ?? '') });
  }
  await agent.close();
  return { caFile, authorization, addresses };
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
