import { z } from 'zod';
import { choice, common, front, flag, id, named, number, reference, text } from './fields.ts';

const template = {
  id,
  name: text,
  label: text,
  description: text,
  device_type: reference,
  module_type: reference,
  type: choice,
};

/** Manufacturers, and types with their templates. */
export const MODEL_LISTS = {
  'dcim/manufacturers': z.object(named),
  'dcim/device-types': z.object({
    ...common,
    manufacturer: reference,
    model: text,
    slug: text,
    part_number: text,
    u_height: number,
    is_full_depth: flag,
    subdevice_role: choice,
    airflow: choice,
    weight: number,
    weight_unit: choice,
  }),
  'dcim/module-types': z.object({ ...common, manufacturer: reference, model: text }),
  'dcim/interface-templates': z.object({
    ...template,
    enabled: flag,
    mgmt_only: flag,
    poe_mode: choice,
    poe_type: choice,
  }),
  'dcim/console-port-templates': z.object(template),
  'dcim/console-server-port-templates': z.object(template),
  'dcim/power-port-templates': z.object({ ...template, maximum_draw: number, allocated_draw: number }),
  'dcim/power-outlet-templates': z.object({ ...template, power_port: reference, feed_leg: choice }),
  'dcim/front-port-templates': z.object({ ...template, ...front }),
  'dcim/rear-port-templates': z.object({ ...template, color: text, positions: number }),
  'dcim/device-bay-templates': z.object(template),
  'dcim/module-bay-templates': z.object({ ...template, position: text }),
  'dcim/inventory-item-templates': z.object({ ...template, manufacturer: reference, part_id: text }),
} as const;
