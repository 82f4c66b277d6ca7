import type { Document, HardwareModel } from '../models/model.ts';
import { fail } from './errors.ts';
import type { Builder, Resource } from './resource.ts';

/** Where the console is reached, for a model that offers one over WebSocket. */
export function consolePath({ behaviour, ids }: HardwareModel): string | undefined {
  return behaviour.serialConsole?.webSocket === true
    ? `/redfish/v1/Systems/${ids.system}/SerialConsole`
    : undefined;
}

/** SerialConsole of the system (ComputerSystem 1.13; its WebSocket since 1.26). */
export function consoleProperties({ model }: Builder): Document {
  const { serialConsole } = model.behaviour;
  if (serialConsole === undefined) return {};
  const { sessions, webSocket, sshPort, ipmiPort } = serialConsole;
  return {
    SerialConsole: {
      MaxConcurrentSessions: sessions,
      ...(webSocket && {
        WebSocket: { ServiceEnabled: true, Interactive: true, ConsoleURI: consolePath(model) },
      }),
      ...(sshPort !== undefined && { SSH: { ServiceEnabled: true, Port: sshPort } }),
      ...(ipmiPort !== undefined && { IPMI: { ServiceEnabled: true, Port: ipmiPort } }),
    },
  };
}

/** What a plain request of the console gets: it is for WebSockets. */
export function consoleResources({ model }: Builder): Resource[] {
  const path = consolePath(model);
  if (path === undefined) return [];
  const refusal = fail(model.behaviour, 426, 'GeneralError');
  return [{ path, read: () => ({ ...refusal, headers: { upgrade: 'websocket' } }) }];
}
