import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivateFile } from '../write-file.ts';

const demoSchema = z.object({
  tenantId: z.string(),
  siteId: z.string(),
  rackId: z.string(),
  imageIds: z.array(z.string()).min(1),
  profileId: z.string(),
  /** Servers that were enrolled, by name. */
  servers: z.array(z.string()),
  /** The first instance, once it is ACTIVE or has failed. */
  instanceId: z.string().optional(),
});

/** What the demonstration made, so that a later start continues from there. */
export type Demo = Readonly<z.output<typeof demoSchema>>;

export function readDemo(dataDir: string): Demo | undefined {
  try {
    return demoSchema.parse(JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')));
  } catch {
    return undefined;
  }
}

export function writeDemo(dataDir: string, demo: Demo): void {
  writePrivateFile(join(dataDir, 'demo.json'), `${JSON.stringify(demo, undefined, 2)}\n`);
}
