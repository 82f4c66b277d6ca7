import { defineEntity } from '@mikro-orm/core';
import type { ServerFirmware } from '../server-firmware.ts';

const FirmwareSchema = defineEntity({
  name: 'Firmware',
  tableName: 'firmware',
  properties: (p) => ({
    serverId: p.string().primary(),
    components: p.json().$type<readonly ServerFirmware[]>(),
    observedAt: p.datetime(3),
  }),
});

/** The firmware of a server as it was last found. */
export class Firmware extends FirmwareSchema.class {}
FirmwareSchema.setClass(Firmware);
