import { createHash } from 'node:crypto';
import { firmwareImage } from '#simulator/redfish/updates.ts';

/** Makes a simulated image as large as several packets. */
const FILLER = '\0'.repeat(64 * 1024);

/** An image of firmware for simulated machines. */
export interface DemoFirmware {
  /** Path on the mirror. */
  readonly path: string;
  readonly content: string;
  readonly sha256: string;
}

/** The mirror has an image of every version for every component; the same bytes whenever it is asked. */
export function demoFirmware(component: string, version: string): DemoFirmware {
  const content = firmwareImage(component, version, FILLER);
  return {
    path: `/firmware/${encodeURIComponent(component)}/${encodeURIComponent(version)}`,
    content,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}
