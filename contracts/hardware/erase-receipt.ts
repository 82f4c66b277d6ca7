/** By what NIST SP 800-88 calls them: sanitize by key or block erase, or overwrite. */
export type EraseMethod = 'CRYPTO_ERASE' | 'BLOCK_ERASE' | 'OVERWRITE';

/** Evidence that a disk was erased. */
export interface EraseReceipt {
  readonly disk: string;
  readonly serialNumber: string;
  readonly method: EraseMethod;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** What the BMC said at the end: task id, state and messages. */
  readonly evidence: readonly string[];
}
