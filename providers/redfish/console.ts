import type { Console } from '../capabilities/console.ts';
import { ProviderError } from '../provider-error.ts';
import type { Bmc } from './bmc.ts';
import { createConsoleStream } from './console-stream.ts';
import { verifyIdentity } from './identity.ts';
import { object, text } from './json.ts';
import type { JsonObject } from './json.ts';
import type { CapabilityDeps } from './capability-deps.ts';

export function createConsole({ connections, systems, config }: CapabilityDeps): Console {
  return {
    async open(target, context) {
      const bmc = connections.open(target, context);
      const system = (await systems.read(bmc)).body;
      // What is typed into the wrong machine's console does harm too.
      verifyIdentity(target, system);
      const { path, interactive } = webSocketOf(bmc, system);
      const socket = await bmc.socket(path);
      const { signal } = context;
      return createConsoleStream(socket, {
        target: target.id,
        interactive,
        limit: config.maxBodyBytes,
        signal,
      });
    },
  };
}

/** Where the console is; fails with the reason, and with what there is instead. */
function webSocketOf(bmc: Bmc, system: JsonObject): { readonly path: string; readonly interactive: boolean } {
  const serial = object(system['SerialConsole']);
  const offer = object(serial['WebSocket']);
  const path = text(offer['ConsoleURI']);
  if (path !== null && offer['ServiceEnabled'] !== false)
    return { path, interactive: offer['Interactive'] !== false };
  const others = ['SSH', 'Telnet', 'IPMI'].filter((way) => object(serial[way])['ServiceEnabled'] === true);
  const why = path === null ? 'does not offer its serial console over WebSocket' : 'has it switched off';
  const instead = others.length === 0 ? '' : `; there is ${others.join(', ')}`;
  throw new ProviderError(`the system behind ${bmc.target.address} ${why}${instead}`, {
    code: 'UNSUPPORTED',
    retry: path === null ? 'never' : 'operator',
    effect: 'none',
    target: bmc.target.id,
  });
}
