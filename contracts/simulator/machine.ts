import { z } from 'zod';

/** A change of a machine's power, by the names that Redfish has for them. */
export const PowerInput = z.strictObject({ reset: z.enum(['On', 'ForceOff', 'GracefulShutdown']) });

export type PowerInput = z.infer<typeof PowerInput>;

const overrideEnabled = z.enum(['Disabled', 'Once', 'Continuous']);

/** A change of a machine's boot override. */
export const BootInput = z
  .strictObject({
    enabled: overrideEnabled,
    /** What it boots. `None` when there is to be no override. */
    target: z.enum(['None', 'Pxe', 'UefiHttp', 'Hdd', 'BiosSetup']),
    /** The override as the caller saw it; when it is another by now, nothing is changed and the answer is 412. */
    seen: z.strictObject({ enabled: overrideEnabled, target: z.string() }).optional(),
  })
  .refine(({ enabled, target }) => (enabled === 'Disabled') === (target === 'None'), {
    path: ['target'],
    message: 'must be None exactly when enabled is Disabled',
  });

export type BootInput = z.infer<typeof BootInput>;

/** Who a machine is, and the state it is in: `GET /hosts/<name>/system`. */
export const SystemView = z.object({
  id: z.string(),
  manufacturer: z.string(),
  model: z.string(),
  serialNumber: z.string(),
  uuid: z.string(),
  power: z.enum(['Off', 'PoweringOn', 'On', 'PoweringOff']),
  boot: z.object({ enabled: overrideEnabled, target: z.string(), mode: z.enum(['UEFI', 'Legacy']) }),
});

export type SystemView = z.infer<typeof SystemView>;

/** What a machine is made of: `GET /hosts/<name>/inventory`. */
export const InventoryView = z.object({
  system: SystemView,
  biosVersion: z.string(),
  bmcVersion: z.string(),
  architecture: z.string(),
  processors: z.array(z.object({ name: z.string(), kind: z.string(), model: z.string(), cores: z.number() })),
  memory: z.array(z.object({ name: z.string(), capacityMiB: z.number(), serialNumber: z.string() })),
  disks: z.array(
    z.object({
      name: z.string(),
      model: z.string(),
      serialNumber: z.string(),
      capacityBytes: z.number(),
      protocol: z.string(),
    }),
  ),
  ports: z.array(z.object({ name: z.string(), mac: z.string(), speedMbps: z.number().nullable() })),
  powerSupplies: z.array(z.object({ name: z.string(), model: z.string(), serialNumber: z.string() })),
});

export type InventoryView = z.infer<typeof InventoryView>;
