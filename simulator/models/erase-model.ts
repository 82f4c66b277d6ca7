import type { Message } from './message.ts';

/** Kinds of erase, as `DataSanitizationType` of the Drive schema names them. */
export type SanitizationType = 'BlockErase' | 'CryptographicErase' | 'Overwrite';

/** How the drives of a model are erased. */
export interface EraseModel {
  /** How the kinds of erase are reported: inline, behind `@Redfish.ActionInfo`, or not at all. */
  readonly advertised: 'inline' | 'action-info' | 'unreported';
  readonly types: readonly SanitizationType[];
  /** The answer for a drive that cannot be erased. */
  readonly refusal: Message;
}
