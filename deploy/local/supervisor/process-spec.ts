/** How to run a process this time. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** User to run as, where a server refuses to be root. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** What the supervisor needs to run a process. */
export interface ProcessSpec {
  readonly name: string;
  /** Processes that are ready, or done, before this one starts. */
  readonly after: readonly string[];
  /** Processes it turns to while it works, though it starts without them; they end after it. */
  readonly uses?: readonly string[];
  /** What `probe` waits for, in words for people. */
  readonly waitsFor: string;
  /** Port of 127.0.0.1 it listens on; it is not started while another program has it. */
  readonly port?: number;
  /** Runs to its end once (exit code 0) instead of staying. */
  readonly once?: boolean;
  /** Ends it in order. SIGTERM where left out. */
  readonly stopSignal?: NodeJS.Signals;
  /** Prepares what is needed (binary, folders) and says how to run it; called before every start of the process. */
  launch(report: (progress: string) => void): Promise<Launch>;
  /** Resolves when the process does its work, throws with the reason while it does not. */
  probe?(): Promise<void>;
}
