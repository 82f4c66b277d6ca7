import { biosConformance } from '../conformance/bios.ts';
import type { BiosSamples } from '../conformance/bios.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

/** Attributes of the simulated machines, and where their Bios lies. */
const machines = {
  dell: {
    area: 'Systems/System.Embedded.1/Bios',
    change: { LogicalProc: 'Disabled', AcPwrRcvryUserDelay: 300 },
    refused: {
      unknown: { NoSuchAttribute: 'Enabled' },
      'read-only': { SystemModelName: 'Another' },
      enumeration: { ProcVirtualization: 'Perhaps' },
      bounds: { AcPwrRcvryUserDelay: 601 },
      type: { AcPwrRcvryUserDelay: '300' },
    },
  },
  hpe: {
    area: 'Systems/1/bios',
    change: { AcpiSlit: 'Disabled', PatrolScrubDuration: 12 },
    refused: {
      unknown: { NoSuchAttribute: 'Enabled' },
      'read-only': { Nbio0BusBase: 1 },
      enumeration: { ProcVirtualization: 'Perhaps' },
      bounds: { PatrolScrubDuration: 25 },
      type: { PatrolScrubDuration: 1.5 },
    },
  },
  supermicro: {
    area: 'Systems/1/Bios',
    change: { AES_NI_3C75: 'Disable', SoftwareGuardExtensionsEpoch0_F30E: 7 },
    refused: {
      unknown: { NoSuchAttribute: 'Enabled' },
      enumeration: { ARISupport_0049: 'Perhaps' },
      bounds: { SoftwareGuardExtensionsEpoch0_F30E: -1 },
      type: { AES_NI_3C75: true },
    },
  },
} satisfies Record<string, BiosSamples & { readonly area: string }>;

for (const vendor of ['dell', 'hpe', 'supermicro'] as const) {
  const { area, ...samples } = machines[vendor];
  biosConformance({
    name: `redfish on a simulated ${vendor}`,
    setup: async () => ({ ...(await simulatedBench(vendor, {}, [area])), samples }),
  });
}
