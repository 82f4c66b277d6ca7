import { supportOf } from '../capability-report.ts';
import { refuseOther } from '../identity-check.ts';
import type { ProviderDefinition } from '../provider.ts';
import { netconfJunosConfig, type NetconfJunosConfig } from './config.ts';
import { createSessions } from './sessions.ts';
import { createSwitching } from './switching.ts';
import { readSystemInformation } from './system-information.ts';

/** Switches with Junos and Enhanced Layer 2 Software. */
export const netconfJunosProvider: ProviderDefinition<NetconfJunosConfig> = {
  api: 1,
  id: 'netconf-junos',
  description: 'Switches with Junos (EX and QFX with ELS), by NETCONF over SSH (RFC 6241 and 6242).',
  config: netconfJunosConfig,
  create(config) {
    const sessions = createSessions(config);
    const capabilities = { switching: createSwitching(sessions, config) };
    return Promise.resolve({
      id: 'netconf-junos',
      capabilities,
      probe: async (target, context) =>
        await sessions.use(target, context, async (session) => {
          const { model, version, serial } = await readSystemInformation(session, target);
          refuseOther(target, { serial });
          return {
            vendor: 'Juniper',
            product: 'Junos',
            model,
            firmware: { bmc: version, bios: null },
            quirks: [],
            capabilities: supportOf(capabilities, { switching: { support: 'yes' } }),
            requests: 1,
          };
        }),
      close: async () => await sessions.close(),
    });
  },
};
