import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { LONGEST_FREE_TEXT, lineText } from '#platform/text/inputs.ts';

/** How a server starts the installer; as the schema of the graph says. */
export const bootMethod = z.enum(['NETWORK', 'VIRTUAL_MEDIA', 'HTTP']);

export type BootMethod = z.infer<typeof bootMethod>;

/** The smallest number of the units that a server takes, as the rack has them on its rails. */
export const rackUnit = z.int().min(1).max(1_100);

/** The number of a server in its owner's accounts. */
export const assetNumber = lineText(100);

/** The end of what a person announces, in ISO 8601; null where it has none. Throws where it has passed. */
export function laterThanNow(until: string | undefined): string | null {
  if (until === undefined) return null;
  const [end, now] = [new Date(until), new Date()];
  if (end > now) return end.toISOString();
  const message = `until: must be later than now, ${now.toISOString()}.`;
  throw new UserError('INVALID_INPUT', message, { path: ['until'] });
}

/** Why a person does what only a person may: it stays in the history of the server for ever. */
export const reason = lineText(LONGEST_FREE_TEXT).refine(
  (text) => text.length >= 3,
  'must say why, in at least 3 characters',
);
