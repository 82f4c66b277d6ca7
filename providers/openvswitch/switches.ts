import { createConnectionTurns, type ConnectionTurns } from '../connection-turns.ts';
import type { OpenvswitchConfig } from './config.ts';
import { openConnection, type Connection } from './connection.ts';

/** The switches of a process. */
export type Switches = ConnectionTurns<Connection>;

export function createSwitches(config: OpenvswitchConfig): Switches {
  return createConnectionTurns(async (target, signal) => await openConnection(target, config, signal));
}
