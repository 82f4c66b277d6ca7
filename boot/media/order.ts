import type { Task } from '../service/assignment.ts';

/**
 * The order that an ISO carries: one line of its boot loader's configuration, which the boot service writes over a
 * placeholder of the same length. So an ISO is made for one machine and one operation without being built again.
 */

/** Longer than any address of a boot service that fits on a kernel's command line together with the rest. */
const LENGTH = 1024;
const MARK = '#infratographer-order';

/** A comment, for the boot loader. Found once in an ISO; an ISO whose order is not written says so when it boots. */
export const ORDER_PLACEHOLDER = MARK.padEnd(LENGTH, '-');

export type MediaOrder =
  | { readonly task: Task; readonly bootUrl: string; readonly token: string }
  /** Its installer has reported: the machine continues to its disk. */
  | { readonly task: 'disk' };

/** The line in the placeholder's stead. Fails where the address of the boot service does not fit in it. */
export function orderLine(order: MediaOrder): Buffer {
  const values = [`infra.task=${order.task}`];
  if (order.task !== 'disk') values.push(`infra.base=${order.bootUrl}`, `infra.token=${order.token}`);
  const line = `set arguments='${values.join(' ')}'`;
  if (line.length > LENGTH || !/^[\x20-\x7e]+$/.test(line) || line.split("'").length !== 3) {
    throw new Error(
      'the address of the boot service is too long for an ISO, or has characters that it cannot have',
    );
  }
  return Buffer.from(line.padEnd(LENGTH));
}
