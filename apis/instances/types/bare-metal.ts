import type { IdOf } from '#platform/ids/kinds.ts';
import type { Instance } from '../instance.ts';

/** The built-in type. It exists in every installation, and belongs to the root tenant. */
export const BARE_METAL_TYPE_ID: IdOf<'instanceType'> = 'insttyp-00000000000000000000000001';

export const BARE_METAL_NAME = 'bare-metal';

/** An instance that this platform's own workflows make. */
export interface BareMetal extends Instance {
  typeId: IdOf<'instanceType'>;
  siteId: IdOf<'site'>;
  imageId: IdOf<'image'>;
  operationId: IdOf<'operation'>;
}

/** False for a deleted instance whose type is deleted. */
export function isBareMetal(instance: Instance): instance is BareMetal {
  return instance.typeId === BARE_METAL_TYPE_ID;
}
