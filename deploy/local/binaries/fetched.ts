import type { Channel } from './pins.ts';

/** A binary that a channel has put into a working folder, not yet checked. */
export interface Fetched {
  readonly file: string;
  /** What the channel itself vouched for, in words. */
  readonly vouched: string;
}

/** One way to obtain a binary. It throws with the reason when it cannot. */
export interface Source {
  readonly channel: Channel;
  readonly label: string;
  /** Puts the binary into `folder`, and reports its progress. */
  fetch(folder: string, report: (progress: string) => void): Promise<Fetched>;
}
