/** A server that runs for one suite. */
export interface RunningServer {
  /** How clients reach it. */
  readonly address: string;
  /** Ends it and starts it again. */
  restart(): Promise<void>;
  /** Signals it as anyone may; it is started again when it dies of it. */
  kill(signal: NodeJS.Signals): void;
  stop(): Promise<void>;
}

/** How real servers are started, each with its data in a folder of its own. */
export interface ServerStarters {
  /** PostgreSQL on a free port, with settings as for `postgres -c`; the address is its URL. */
  startPostgres(options: {
    readonly dataDir: string;
    readonly settings?: readonly string[];
  }): Promise<RunningServer>;
  /** nats-server with JetStream on a free port, with further arguments. */
  startNats(options: {
    readonly dataDir: string;
    readonly extra?: readonly string[];
  }): Promise<RunningServer>;
  /** The user as whom PostgreSQL runs and must read its files; undefined for the present one. */
  serverUser(): Promise<{ readonly uid: number; readonly gid: number } | undefined>;
}

let starters: ServerStarters | undefined;

/** Called by the run before each suite: the platform knows none of the modules that install and start servers. */
export function provideServers(provided: ServerStarters): void {
  starters = provided;
}

export function servers(): ServerStarters {
  if (starters === undefined)
    throw new Error('No servers are provided: name test/servers/provide.ts in setupFiles');
  return starters;
}
