import { onTestFinished } from 'vitest';
import { redfishConfig } from '../config.ts';
import type { Request } from '../request.ts';
import type { Trust } from '../tls.ts';
import { createTransport } from '../transport.ts';
import { startScriptedBmc } from './scripted-bmc.ts';
import type { ReceivedRequest, ScriptedResponse } from './scripted-bmc.ts';

/** A scripted BMC and a transport to it, both gone when the test is over. */
export async function startTransport(
  say: (heard: ReceivedRequest, index: number) => ScriptedResponse,
  settings: object = {},
  trust?: Partial<Trust>,
) {
  const bmc = await startScriptedBmc(say);
  onTestFinished(() => bmc.close());
  const config = redfishConfig.parse({ requestTimeoutMs: 5_000, ...settings });
  const transport = createTransport({ ca: bmc.ca, fingerprint: undefined, ...trust }, config);
  onTestFinished(() => transport.close());
  const signal = new AbortController().signal;
  const send = (over: Partial<Request> = {}) =>
    transport.send({
      method: 'GET',
      origin: bmc.origin,
      path: '/redfish/v1/',
      signal,
      target: 'srvrsrv-test',
      ...over,
    });
  return { bmc, send };
}
