import { z } from 'zod';

/**
 * What the power shall be. `OFF` cuts it; `OFF_GRACEFUL` asks the operating system to shut down, and cuts it where that
 * takes too long. The actions of `serverPowerSet` use the same words.
 */
export const PowerTarget = z.enum(['ON', 'OFF', 'OFF_GRACEFUL']);

export type PowerTarget = z.infer<typeof PowerTarget>;
