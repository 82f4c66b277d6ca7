import { ExceptDiskDocument, type ServerHardwareQuery } from '../../../generated/graph.ts';
import type { Verb } from '../../parts/verbs.tsx';
import type { Request } from '../../reads/use-request.ts';

type Hardware = NonNullable<ServerHardwareQuery['server']>;
type Disk = Pick<Hardware['components'][number], 'name' | 'serialNumber'>;
export type DiskException = Hardware['diskExceptionHistory']['nodes'][number];

/** Excepts a disk from the next erasure of its server. */
export function diskVerb(
  id: string,
  { name, serialNumber }: Disk,
  exceptions: readonly DiskException[],
  request: Request,
): Verb {
  const known = exceptions.some(
    (one) => !one.used && (one.disk === name || (serialNumber !== null && one.serialNumber === serialNumber)),
  );
  const by = serialNumber === null ? { disk: name } : { serialNumber };
  return {
    name: 'Except from erasure',
    consequence: `The next erasure of the server succeeds without ${name}, and its certificate says so with your name and reason. Do this only for a disk that was removed, or that is destroyed because it cannot be erased: data on it is not erased.`,
    isDangerous: true,
    needsReason: true,
    typed: name,
    unless: known ? 'It is excepted already.' : undefined,
    run: async ({ reason = '', ...said }) =>
      await request(ExceptDiskDocument, { id, ...by, reason, ...said }),
  };
}
