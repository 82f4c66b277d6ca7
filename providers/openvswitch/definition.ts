import { supportOf } from '../capability-report.ts';
import type { ProviderDefinition } from '../provider.ts';
import { openvswitchConfig, type OpenvswitchConfig } from './config.ts';
import { createSwitches } from './switches.ts';
import { createSwitching, readSwitch } from './switching.ts';

/** Switches whose configuration is an OVSDB with the schema of Open vSwitch. */
export const openvswitchProvider: ProviderDefinition<OpenvswitchConfig> = {
  api: 1,
  id: 'openvswitch',
  description: 'Open vSwitch, by its database over TCP (OVSDB, RFC 7047).',
  config: openvswitchConfig,
  create(config) {
    const switches = createSwitches(config);
    const capabilities = { switching: createSwitching(switches, config) };
    return Promise.resolve({
      id: 'openvswitch',
      capabilities,
      // OVSDB over TCP has no passwords.
      usesCredentials: false,
      probe: async (target, context) => {
        const { version } = await switches.use(
          target,
          context,
          async (connection) => await readSwitch(connection, target),
        );
        return {
          vendor: 'Open vSwitch',
          product: 'ovsdb-server',
          model: 'Open vSwitch',
          // A switch of software has no other firmware than itself.
          firmware: { bmc: version ?? 'unknown', bios: null },
          quirks: [],
          capabilities: supportOf(capabilities, { switching: { support: 'yes' } }),
          requests: 1,
        };
      },
      close: async () => await switches.close(),
    });
  },
};
