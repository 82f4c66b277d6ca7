import type { Verb } from '../../parts/verbs.tsx';

const MINUTE_MS = 60_000;
/** How long it lasts, in minutes; without a number until a person ends it. */
const LENGTHS: readonly (readonly [minutes: string, name: string])[] = [
  ['none', 'Until it is ended'],
  ['60', 'One hour'],
  ['240', 'Four hours'],
  ['1440', 'One day'],
  ['10080', 'One week'],
];

interface Start extends Omit<Parameters<Verb['run']>[0], 'choice'> {
  readonly reason: string;
  readonly until?: string;
}

/** Makes a machine unavailable to instances for a time: maintenance or quarantine. */
export function startVerb(
  name: string,
  { what, state, start }: { what: string; state: string; start: (input: Start) => ReturnType<Verb['run']> },
): Verb {
  return {
    name,
    consequence: `No instance gets the machine until the ${what} ends. An instance that it has keeps it, and operations go on.`,
    needsReason: true,
    unless: state === 'RETIRED' ? 'It is retired.' : undefined,
    choice: { label: 'How long', values: LENGTHS },
    run: async ({ choice = '', idempotencyKey, reason = '', ...said }) => {
      const until = endOf(choice);
      // The end is a part of the request: confirmed again a minute later, it is another one.
      const key = `${idempotencyKey} ${until ?? ''}`;
      const end = until === undefined ? {} : { until };
      return await start({ reason, idempotencyKey: key, ...end, ...said });
    },
  };
}

/** The end of what lasts so many minutes; undefined without a number. */
function endOf(choice: string): string | undefined {
  const minutes = Number(choice);
  if (Number.isNaN(minutes)) return undefined;
  return new Date((Math.ceil(Date.now() / MINUTE_MS) + minutes) * MINUTE_MS).toISOString();
}
