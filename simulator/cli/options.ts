import { Command, InvalidArgumentError, Option } from 'commander';
import { models } from '../models/catalog.ts';
import type { Vendor } from '../models/model.ts';

/** What a command line asks for, checked one by one. */
export interface SimulateOptions {
  readonly count?: number;
  readonly model?: Vendor;
  readonly user: string;
  readonly password?: string;
  /** Variable of the environment that holds the password. */
  readonly passwordEnv?: string;
  readonly port: number;
  readonly controlPort: number;
  /** Path of a fleet file. */
  readonly fleet?: string;
  readonly speed: number;
  readonly seed: string;
  readonly stateDir?: string;
  readonly bootUrl?: string;
  readonly maxInFlight?: number;
  readonly requestsPerSecond?: number;
  readonly models: boolean;
}

/** The command line of the simulator. `--help` lists its options. */
export function createProgram(): Command {
  return new Command('simulate')
    .description(
      'Starts simulated servers: each has a BMC of its own that speaks Redfish over HTTPS. Prints one line of JSON for each, ' +
        '{ name, url, ca, model }, when all of them serve. Ends by SIGINT or SIGTERM.',
    )
    .option('--count <n>', 'how many servers (1)', integer(1, 50_000))
    .addOption(
      new Option('--model <name>', 'their model (standard); see --models').choices(Object.keys(models)),
    )
    .option('--user <name>', 'account of every BMC', 'admin')
    .option('--password <text>', 'its password')
    .option('--password-env <variable>', 'the variable of the environment that holds the password')
    .option('--port <port>', 'HTTPS port of every BMC; 0 takes a free one', integer(0, 65_535), 0)
    .option('--control-port <port>', 'port of the control API and its page', integer(0, 65_535), 0)
    .option(
      '--fleet <file>',
      'YAML: a list of groups { count, model, name?, user?, password? }; or { groups, switches: a list of { count, ports?, name? } }',
    )
    .option('--speed <factor>', 'how many times as fast as real time the machines work', positive, 1)
    .option('--seed <text>', 'decides serial numbers, MAC addresses and chances', 'simulator')
    .option('--state-dir <folder>', 'keeps the CA, certificates and state of the machines there')
    .option('--boot-url <url>', 'base URL of a boot service that the machines ask when they boot by network')
    .option('--max-in-flight <n>', 'requests one BMC takes at once; 503 beyond', integer(1, 10_000))
    .option('--requests-per-second <n>', 'requests one BMC takes in a second; 503 beyond', positive)
    .option('--models', 'lists the models', false)
    .allowExcessArguments(false)
    .exitOverride();
}

function integer(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new InvalidArgumentError(`a whole number from ${least} to ${most} is needed.`);
    }
    return value;
  };
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value)) throw new InvalidArgumentError('a number above 0 is needed.');
  return value;
}
