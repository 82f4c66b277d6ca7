import { deviationsOf, type DesiredPort, type SwitchPort } from '#contracts/hardware/switch-ports.ts';
import type { CallContext } from '../call.ts';
import type { Switching } from '../capabilities/switching.ts';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import { changeOf } from './change.ts';
import { commitEdits, lockCandidate } from './candidate.ts';
import type { NetconfJunosConfig } from './config.ts';
import { readConfiguration } from './configuration.ts';
import { editsOf, type Edits } from './edits.ts';
import { portsOf } from './ports.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import { refuseOtherSwitch } from './system-information.ts';

/** Ports of a Junos switch, by its candidate configuration (RFC 6241, section 8.3). */
export function createSwitching(sessions: Sessions, config: NetconfJunosConfig): Switching {
  return {
    readPorts: async (target, context) =>
      await sessions.use(target, context, async (session) => {
        await refuseOtherSwitch(session, target);
        return portsOf(await readConfiguration(session, target));
      }),
    ensurePorts: async (target, desired, context) =>
      await sessions.use(target, context, async (session) => {
        await refuseOtherSwitch(session, target);
        const changed = await change({ session, target, config, context }, desired);
        return { changed, state: await verified(session, target, desired, changed) };
      }),
  };
}

interface Work {
  readonly session: Session;
  readonly target: Target;
  readonly config: NetconfJunosConfig;
  readonly context: CallContext;
}

/** Commits what is missing; whether that was anything. */
async function change(work: Work, desired: readonly DesiredPort[]): Promise<boolean> {
  const { session, target, config, context } = work;
  if (isEmpty(await plan(session, target, desired))) return false;
  const unlock = await lockCandidate(session, target, config);
  try {
    // Read again while no other session can change it.
    const edits = await plan(session, target, desired);
    if (isEmpty(edits)) return false;
    context.heartbeat('committing the configuration');
    await commitEdits(session, target, edits, config);
    return true;
  } finally {
    await unlock();
  }
}

async function plan(session: Session, target: Target, desired: readonly DesiredPort[]): Promise<Edits> {
  const configuration = await readConfiguration(session, target);
  return editsOf(changeOf(configuration, desired, target), configuration);
}

const isEmpty = ({ deletions, additions }: Edits): boolean => deletions.length + additions.length === 0;

/** Reads the ports again: a commit that was accepted is no proof. */
async function verified(
  session: Session,
  target: Target,
  desired: readonly DesiredPort[],
  changed: boolean,
): Promise<readonly SwitchPort[]> {
  const ports = new Map((await readAgain(session, target, changed)).map((port) => [port.name, port]));
  const reasons = desired.flatMap((one) => {
    const port = ports.get(one.name);
    if (port === undefined) return [`${one.name} is not there`];
    return deviationsOf(one, port).map(
      ({ field, desired: wanted, observed }) => `${one.name}: ${field} is ${observed}, not ${wanted}`,
    );
  });
  if (reasons.length === 0) return desired.flatMap(({ name }) => ports.get(name) ?? []);
  const message = `the switch at ${target.address} accepted the change and does not have it: ${reasons.slice(0, 5).join('; ')}`;
  throw new ProviderError(message, {
    code: 'VERIFICATION_FAILED',
    retry: 'operator',
    effect: changed ? 'unknown' : 'none',
    target: target.id,
  });
}

/** A read that fails after the change was committed says so. */
async function readAgain(session: Session, target: Target, changed: boolean): Promise<SwitchPort[]> {
  try {
    return portsOf(await readConfiguration(session, target));
  } catch (error) {
    if (!changed || !(error instanceof ProviderError)) throw error;
    const { message, code, retry, cause } = error;
    throw new ProviderError(message, { code, retry, effect: 'applied', target: target.id, cause });
  }
}
