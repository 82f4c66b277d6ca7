import { setTimeout as delay } from 'node:timers/promises';
import { deviationsOf, type DesiredPort, type SwitchPort } from '#contracts/hardware/switch-ports.ts';
import type { CallContext } from '../call.ts';
import type { Switching } from '../capabilities/switching.ts';
import { refuseOther } from '../identity-check.ts';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { OpenvswitchConfig } from './config.ts';
import type { Connection } from './connection.ts';
import { readDatabase, type Database } from './database.ts';
import { abortFailure } from '../aborted-call.ts';
import { refusal } from './failure.ts';
import { applyDesired, modelOf } from './model.ts';
import { portsOf } from './ports.ts';
import type { Switches } from './switches.ts';
import { transactionOf } from './transaction.ts';

/** Attempts of a change while rows change between the read and the transaction. */
const ATTEMPTS = 3;

/** Ports of an Open vSwitch, by its database (RFC 7047, ovs-vswitchd.conf.db(5)). */
export function createSwitching(switches: Switches, config: OpenvswitchConfig): Switching {
  return {
    readPorts: async (target, context) =>
      await switches.use(target, context, async (connection) =>
        portsOf(await readSwitch(connection, target)),
      ),
    ensurePorts: async (target, desired, context) =>
      await switches.use(target, context, async (connection) => {
        const changed = await change(connection, target, desired);
        const state = await verified(connection, target, desired, { context, changed, config });
        return { changed, state };
      }),
  };
}

/** Reads the database; throws IDENTITY_MISMATCH where it belongs to another switch than the target. */
export async function readSwitch(connection: Connection, target: Target): Promise<Database> {
  const database = await readDatabase(connection, target);
  refuseOther(target, { serial: database.systemId });
  return database;
}

/** Sends the differences to the switch; false where there are none. */
async function change(
  connection: Connection,
  target: Target,
  desired: readonly DesiredPort[],
): Promise<boolean> {
  refuseTwice(target, desired);
  for (let attempt = 1; ; attempt += 1) {
    const database = await readSwitch(connection, target);
    const model = modelOf(database);
    const before = new Map(portsOf(database).map((port) => [port.name, port]));
    applyDesired(model, desired, before, target);
    const bridged = new Set(database.bridges.flatMap(({ ports }) => ports));
    const names = new Set(database.bridges.map(({ name }) => name));
    const rows = database.ports.filter(({ _uuid, name }) => bridged.has(_uuid) && !names.has(name));
    const operations = transactionOf(model, rows);
    if (operations.length === 0) return false;
    try {
      await connection.transact(operations, 'write');
      return true;
    } catch (error) {
      const isStale = error instanceof ProviderError && error.code === 'PRECONDITION_FAILED';
      if (!isStale || attempt >= ATTEMPTS) throw error;
    }
  }
}

function refuseTwice(target: Target, desired: readonly DesiredPort[]): void {
  const names = desired.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw refusal(target, 'INVALID_ARGUMENT', `${twice} is named twice.`);
}

interface Verification {
  readonly context: CallContext;
  readonly changed: boolean;
  readonly config: OpenvswitchConfig;
}

/** Reads the ports until they are as desired: ovs-vswitchd applies the database asynchronously. */
async function verified(
  connection: Connection,
  target: Target,
  desired: readonly DesiredPort[],
  { context, changed, config }: Verification,
): Promise<readonly SwitchPort[]> {
  const until = Date.now() + config.verifyTimeoutMs;
  for (;;) {
    const ports = new Map(
      portsOf(await readAgain(connection, target, changed)).map((port) => [port.name, port]),
    );
    const found = desired.flatMap(({ name }) => ports.get(name) ?? []);
    const missing = desired.filter(({ name }) => !ports.has(name)).map(({ name }) => `${name} is not there`);
    const wrong = desired.flatMap((one) => {
      const port = ports.get(one.name);
      return port === undefined ? [] : deviationsOf(one, port);
    });
    const reasons = [
      ...missing,
      ...wrong.map(
        ({ port, field, desired: wanted, observed }) => `${port}: ${field} is ${observed}, not ${wanted}`,
      ),
    ];
    if (reasons.length === 0) return found;
    if (Date.now() >= until) {
      const message = `the switch at ${target.address} accepted the change and does not have it: ${reasons.slice(0, 5).join('; ')}`;
      throw new ProviderError(message, {
        code: 'VERIFICATION_FAILED',
        retry: 'operator',
        effect: changed ? 'unknown' : 'none',
        target: target.id,
      });
    }
    context.heartbeat('waiting until the switch has applied the change');
    await delay(config.pollMs, undefined, { signal: context.signal }).catch(() => {
      throw abortFailure(context.signal.reason, target.id, changed ? 'applied' : 'none');
    });
  }
}

/** Reads the switch again; the error of a read after a committed change has the effect `applied`. */
async function readAgain(connection: Connection, target: Target, changed: boolean): Promise<Database> {
  try {
    return await readSwitch(connection, target);
  } catch (error) {
    if (!changed || !(error instanceof ProviderError)) throw error;
    const { message, code, retry, cause } = error;
    throw new ProviderError(message, { code, retry, effect: 'applied', target: target.id, cause });
  }
}
