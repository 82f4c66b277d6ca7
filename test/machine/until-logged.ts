import { expect } from 'vitest';
import { bootLog } from '#test/harness/simulated-hosts.ts';
import type { TestStack } from '#test/harness/stack.ts';

/** Until the boot service has noted something of the operation. */
export async function untilLogged(stack: TestStack, operationId: string, what: RegExp): Promise<void> {
  await expect
    .poll(async () => (await bootLog(stack, operationId)).join('\n'), { timeout: 90_000, interval: 300 })
    .toMatch(what);
}
