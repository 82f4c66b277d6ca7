import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { reportedLine } from '#platform/text/inputs.ts';

/** A component of a machine's firmware, as its BMC reports it. */
export const serverFirmwareSchema = z.object({
  /** What names it whatever version it has. */
  component: reportedLine(200),
  name: reportedLine(300),
  kind: z.enum(['BMC', 'BIOS', 'NIC', 'STORAGE', 'PSU', 'OTHER']),
  version: reportedLine(200).nullable().default(null),
  updateable: z.boolean(),
});

export type ServerFirmware = z.output<typeof serverFirmwareSchema>;

/** A component of firmware as the graph shows it. */
export type ShownFirmware = ServerFirmware & Pick<Firmware, 'serverId' | 'observedAt'>;

const FirmwareSchema = defineEntity({
  name: 'Firmware',
  tableName: 'firmware',
  properties: (p) => ({
    serverId: p.string().$type<IdOf<'server'>>().primary(),
    components: p.json().$type<readonly ServerFirmware[]>(),
    observedAt: p.datetime(3),
  }),
});

/** The firmware of a server as it was last found. */
export class Firmware extends FirmwareSchema.class {}
FirmwareSchema.setClass(Firmware);
