import { activityInfo } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import { Agent } from 'undici';
import { REPORTED, type BmcAddress } from './moves.ts';

export interface BareWork {
  readonly filler: string;
  readonly gives: number;
  readonly requests: number;
  readonly signals: boolean;
  readonly bmc: BmcAddress | null;
}

export interface BareActivities {
  /** Does nothing, except for the requests in its input, and answers as much as that asks for. */
  work(input: BareWork): Promise<string>;
}

export interface BareDeps {
  readonly client: Client;
  /** Authority that signed the BMCs' certificates. */
  readonly ca: string | undefined;
  /** Header by which a BMC identifies the caller. */
  readonly authorization: string;
}

export function createBareActivities({ client, ca, authorization }: BareDeps): BareActivities {
  const agent = new Agent({ connections: 1, connect: ca === undefined ? {} : { ca } });
  return {
    async work({ gives, requests, signals, bmc }) {
      for (let index = 0; index < requests && bmc !== null; index += 1) {
        const { origin } = new URL(bmc.address);
        const { statusCode, body } = await agent.request({
          origin,
          path: bmc.path,
          method: 'GET',
          headers: { authorization, accept: 'application/json' },
        });
        if (statusCode !== 200) throw new Error(`${origin}${bmc.path} answered ${statusCode}`);
        await body.json();
      }
      if (signals) {
        const { workflowExecution } = activityInfo();
        await client.workflow.getHandle(workflowExecution?.workflowId ?? '').signal(REPORTED);
      }
      return 'x'.repeat(gives);
    },
  };
}
