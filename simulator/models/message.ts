/** One entry of `@Message.ExtendedInfo`, before the vendor's shape is put on it. */
export interface Message {
  /** Registry and key, e.g. `Base.1.12.PreconditionFailed`. */
  readonly id: string;
  readonly text: string;
  readonly args?: readonly string[];
  readonly resolution?: string;
  readonly severity?: 'OK' | 'Informational' | 'Warning' | 'Critical';
}
