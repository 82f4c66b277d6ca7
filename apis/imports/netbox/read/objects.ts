import type { z } from 'zod';
import { ADDRESS_LISTS } from './address-lists.ts';
import { DEVICE_LISTS } from './device-lists.ts';
import { MODEL_LISTS } from './model-lists.ts';
import { PLACE_LISTS } from './place-lists.ts';

/**
 * The lists that are read whole, by their path below `/api/`, with the fields that are requested. What NetBox says
 * beside them is ignored.
 */
export const LISTS = { ...PLACE_LISTS, ...MODEL_LISTS, ...DEVICE_LISTS, ...ADDRESS_LISTS } as const;

export type ListPath = keyof typeof LISTS;

export type ObjectOf<Path extends ListPath> = z.output<(typeof LISTS)[Path]>;

export type Lists = { readonly [Path in ListPath]: readonly ObjectOf<Path>[] };
