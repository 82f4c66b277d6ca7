import type { Element } from '@xmldom/xmldom';
import { childAt, childrenOf, textAt } from './xml.ts';

/** An error of a reply (RFC 6241, section 4.3). */
export interface RpcFault {
  readonly tag: string;
  readonly message: string;
  readonly path: string | null;
  /** `bad-element` of its info. */
  readonly element: string | null;
}

/** The device refused a request. */
export class RpcRefused extends Error {
  readonly faults: readonly RpcFault[];

  constructor(faults: readonly RpcFault[]) {
    super(faults.map(({ message }) => message).join('; '));
    this.faults = faults;
  }
}

/** Texts of devices are of any length. */
const LONGEST_TEXT = 300;

/** The errors of a reply without its warnings. Junos has those of a commit in `commit-results`. */
export function faultsOf(reply: Element): RpcFault[] {
  const results = childAt(reply, 'commit-results');
  const places = results === null ? [reply] : [reply, results, ...childrenOf(results, 'routing-engine')];
  return places
    .flatMap((place) => childrenOf(place, 'rpc-error'))
    .filter((error) => textAt(error, 'error-severity') !== 'warning')
    .map((error) => ({
      tag: textAt(error, 'error-tag') ?? '',
      message:
        shown(textAt(error, 'error-message')) ?? textAt(error, 'error-tag') ?? 'an error without a message',
      path: shown(textAt(error, 'error-path')),
      element: shown(textAt(error, 'error-info', 'bad-element')),
    }));
}

function shown(text: string | null): string | null {
  return text === null || text === '' ? null : text.slice(0, LONGEST_TEXT);
}
