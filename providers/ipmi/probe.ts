import type { CapabilityMap } from '../capability-map.ts';
import { supportOf, type Support } from '../capability-report.ts';
import type { Provider } from '../provider.ts';
import { ProviderError } from '../provider-error.ts';
import { bytesOf } from './bmc.ts';
import type { Bmcs } from './bmcs.ts';
import { getBootFlags, getChassisStatus, getDeviceId } from './commands.ts';
import { deviceOf } from './device-id.ts';

export function createProbe(
  bmcs: Bmcs,
  capabilities: Partial<CapabilityMap>,
): NonNullable<Provider['probe']> {
  return async (target, context) => {
    const bmc = bmcs.open(target, context);
    const replies = await bmc.identified([getDeviceId, getChassisStatus]);
    const { firmwareVersion, ipmiVersion } = deviceOf(bytesOf(replies, getDeviceId));
    const { manufacturer, model } = replies.identity;
    const flags = (await bmc.read([getBootFlags])).bytes(getBootFlags);
    return {
      vendor: manufacturer,
      product: `IPMI ${ipmiVersion}`,
      model,
      firmware: { bmc: firmwareVersion, bios: null },
      quirks: [],
      capabilities: supportOf(capabilities, {
        power: { support: 'yes' },
        boot: bootSupport(flags),
        inventory: { support: 'yes', reason: 'who the machine is; IPMI does not report parts' },
        console: { support: 'yes', reason: 'serial over LAN, where the BMC has it switched on' },
        monitoring: { support: 'yes', reason: 'the power; sensors and logs are not read' },
      }),
      requests: bmc.requests,
    };
  };
}

function bootSupport(flags: Buffer | ProviderError): Support {
  if (!(flags instanceof ProviderError)) return { support: 'yes' };
  if (flags.code !== 'UNSUPPORTED') throw flags;
  return { support: 'no', reason: flags.message };
}
