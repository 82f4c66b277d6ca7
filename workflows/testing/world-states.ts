import type { Failure } from '#contracts/operations/operation.ts';
import type { WorldServer } from './world-parts.ts';

/** What a server is that can be reserved. */
export const free: Partial<WorldServer> = { state: 'AVAILABLE', instanceId: null };

/** What a server is that a person has to look at. */
export const park = (failure: Failure): Partial<WorldServer> => ({ state: 'FAILED', failure });
