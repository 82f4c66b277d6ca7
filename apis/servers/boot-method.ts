import { z } from 'zod';

/** How a server comes to the installer; as the schema of the graph tells. */
export const bootMethod = z.enum(['NETWORK', 'VIRTUAL_MEDIA', 'HTTP']);

export type BootMethod = z.infer<typeof bootMethod>;
