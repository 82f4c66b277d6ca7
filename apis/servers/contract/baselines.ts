import type { Refusal, ServersSuite } from './servers-suite.ts';

let count = 0;

/** A component of a baseline, with something else where given. */
export const entry = (component: string, version: string, more: object = {}): object => ({
  component,
  version,
  imageUrl: `https://firmware.test/${component}/${version}.bin`,
  sha256: 'a'.repeat(64),
  ...more,
});

export const ENTRIES: readonly object[] = [entry('BMC', '7.00'), entry('BIOS', '2.0')];

export interface BaselinePayload {
  readonly firmwareBaseline?: { readonly id: string } | null;
  readonly deletedId?: string | null;
  readonly errors: readonly Refusal[];
}

const BASELINE = `firmwareBaseline { id name vendor model version tenant { id }
  entries { component version imageUrl sha256 } }`;
const ANSWERS = {
  Create: BASELINE,
  Update: BASELINE,
  Delete: 'deletedId',
} as const;

/** Runs a mutation of baselines as the admin of everything, or with another token. */
export async function changeBaseline(
  { fixture }: ServersSuite,
  verb: keyof typeof ANSWERS,
  input: object,
  token = fixture.tokens.admin,
): Promise<BaselinePayload> {
  const document = `mutation($in: FirmwareBaseline${verb}Input!) { result: firmwareBaseline${verb}(input: $in) {
    ${ANSWERS[verb]} errors { code message path holder retryable } } }`;
  const variables = { in: { idempotencyKey: `baseline-${++count}`, ...input } };
  return (await fixture.query<{ result: BaselinePayload }>(token, document, variables)).result;
}

/** Asks for a baseline with a name of its own, and something else where given. */
export async function createBaseline(
  suite: ServersSuite,
  more: object = {},
  token?: string,
): Promise<BaselinePayload> {
  const usual = { tenantId: suite.tenants.acme, name: `baseline ${++count}`, entries: ENTRIES };
  return await changeBaseline(suite, 'Create', { ...usual, ...more }, token);
}

/** The id of a baseline that must not be refused. */
export async function baselineOf(suite: ServersSuite, more: object = {}): Promise<string> {
  const { firmwareBaseline, errors } = await createBaseline(suite, more);
  if (!firmwareBaseline) throw new Error(JSON.stringify(errors));
  return firmwareBaseline.id;
}
