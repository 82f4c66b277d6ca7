import type { OperationState } from '#clients/sdk/operations/operation-state.ts';

/** What people do first about a kind of failure; the message of the failure says what happened. */
const ADVICE: Readonly<Record<string, (operation: OperationState) => string>> = {
  EXHAUSTED: () =>
    'Ask for less, or make something available: infra list servers -f state=AVAILABLE shows what there is.',
  UNREACHABLE: (operation) =>
    `Check power and network of the BMC; ${machine(operation)} shows its address. Then repeat it.`,
  TIMEOUT: (operation) =>
    `Check whether the BMC still answers; ${machine(operation)} shows its address. Then repeat it.`,
  AUTH_FAILED: (operation) =>
    `Give the platform the right user and password: infra server bmc-update ${idOf(operation, 'Server')} --help`,
  IDENTITY_MISMATCH: (operation) =>
    `Correct the address of the BMC, or accept the machine that answers there: infra server identity-accept ${idOf(operation, 'Server')}`,
  INSTALL_TIMEOUT: console,
  FIRST_BOOT_TIMEOUT: console,
  RESCUE_TIMEOUT: console,
  WIPE_TIMEOUT: console,
  CANCELLED: () =>
    'It was cancelled, and what it had done is undone. Request it again where that was not meant.',
};

/** What to do about a failure, as commands. */
export function adviceFor(operation: OperationState): string | undefined {
  const { failure } = operation;
  if (failure === null) return undefined;
  // A failure at a BMC has the code of the provider behind the word BMC.
  const code = failure.code.replace(/^BMC_/, '');
  const advice = Object.hasOwn(ADVICE, code) ? ADVICE[code] : undefined;
  if (advice !== undefined) return advice(operation);
  const server = idOf(operation, 'Server');
  return server === 'SERVER'
    ? undefined
    : `${machine(operation)} shows the machine; ${logs(operation)} what it printed.`;
}

function console(operation: OperationState): string {
  return `Read what the machine printed: ${logs(operation)}`;
}

function machine(operation: OperationState): string {
  return `infra describe server ${idOf(operation, 'Server')}`;
}

function logs(operation: OperationState): string {
  return `infra logs ${idOf(operation, 'Server')} --operation ${operation.id}`;
}

/** The id of the thing of a kind that an operation is about; a word in its place where there is none. */
function idOf({ subject, related }: OperationState, kind: string): string {
  return [subject, ...related].find((resource) => resource.kind === kind)?.id ?? kind.toUpperCase();
}
