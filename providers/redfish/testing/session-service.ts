import { onTestFinished } from 'vitest';
import type { RedfishConfig } from '../config.ts';
import { testProvider } from './call.ts';
import {
  startScriptedBmc,
  type ReceivedRequest,
  type ScriptedResponse,
  type ScriptedBmc,
} from './scripted-bmc.ts';

const system = {
  Id: '1',
  PowerState: 'On',
  Actions: { '#ComputerSystem.Reset': { target: '/redfish/v1/Systems/1/Actions/Reset' } },
};

/** Root, one system, sessions; `login` and `read` may say otherwise. */
export function sessionService(
  over: {
    login?: (heard: ReceivedRequest) => ScriptedResponse | undefined;
    read?: (heard: ReceivedRequest) => ScriptedResponse | undefined;
    root?: object;
  } = {},
) {
  let tokens = 0;
  return (heard: ReceivedRequest): ScriptedResponse => {
    if (heard.path === '/redfish/v1/') {
      return {
        body: over.root ?? { Links: { Sessions: { '@odata.id': '/redfish/v1/SessionService/Sessions' } } },
      };
    }
    if (heard.method === 'DELETE') return { status: 204 };
    if (heard.method === 'POST') {
      tokens += 1;
      const opened = {
        'x-auth-token': `canary-token-${tokens}`,
        location: `/redfish/v1/SessionService/Sessions/${tokens}`,
      };
      return over.login?.(heard) ?? { status: 201, headers: opened, body: {} };
    }
    const said = over.read?.(heard);
    if (said !== undefined) return said;
    if (heard.path === '/redfish/v1/Systems')
      return { body: { Members: [{ '@odata.id': '/redfish/v1/Systems/1/' }] } };
    return { body: system };
  };
}

/** How many sessions were requested. */
export const logins = (bmc: ScriptedBmc): number =>
  bmc.heard.filter(({ method }) => method === 'POST').length;

/** A scripted BMC and a provider for it, both gone when the test is over. */
export async function startScripted(
  say: (heard: ReceivedRequest) => ScriptedResponse | Promise<ScriptedResponse>,
  settings: Partial<RedfishConfig> = {},
) {
  const bmc = await startScriptedBmc(say);
  onTestFinished(() => bmc.close());
  const provider = await testProvider(settings);
  onTestFinished(() => provider.close());
  return { bmc, provider };
}
