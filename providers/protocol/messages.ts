import { z } from 'zod';
import type { CallSchema } from '../capabilities/calls.ts';
import { PROVIDER_API } from '../provider.ts';
import type { ProviderErrorCode } from '../provider-error.ts';
import { remoteCapabilities } from './calls.ts';

const protocol = z.literal(PROVIDER_API).describe('Version of this contract.');
const provider = z.string().min(1).max(64).describe('Id of the provider, by which servers name it.');

/** What a call is about, without the credential. */
const target = z
  .object({
    id: z.string().describe('Our id of the server; names the target in answers, errors and logs.'),
    address: z.string().describe('Base URL of the management controller, e.g. `https://10.0.0.7`.'),
    ca: z
      .string()
      .optional()
      .describe(
        "PEM bundle that signs the controller's certificate. Without it, and without a fingerprint, the system's CAs decide. A provider verifies it, or refuses the call.",
      ),
    fingerprint: z
      .string()
      .optional()
      .describe("SHA-256 fingerprint of the controller's certificate (hex, colons allowed); beats `ca`."),
    systemId: z
      .string()
      .optional()
      .describe('Id of the computer system at its controller; needed where one controller manages several.'),
    identity: z
      .object({ serial: z.string().optional(), uuid: z.string().optional() })
      .optional()
      .describe(
        'What the machine is known by. A call that changes something fails with IDENTITY_MISMATCH before the first write where another machine answers.',
      ),
  })
  .describe('The server that the call is about.');

/** The arguments of a call by their names, as an object. */
export function argumentsOf({ parameters }: CallSchema) {
  return z.object(parameters);
}

/** The one argument of an activity of that call. */
export function callMessage(name: string, schema: CallSchema) {
  return z.object({
    protocol,
    provider,
    call: z.literal(name),
    idempotencyKey: z
      .string()
      .describe('Names the effect: the same key with the same arguments never has the effect twice.'),
    deadline: z.iso.datetime().describe('When the answer is no longer waited for.'),
    target,
    arguments: argumentsOf(schema).describe(
      'What the call takes, for people who look at it: secret ones are left out. A provider uses those in `sealed`.',
    ),
    sealed: z
      .string()
      .describe(
        "Credential and arguments, encrypted to the provider's key: JWE compact serialization, ECDH-ES+A256KW with A256GCM. Its protected header `aud` is the origin of `target.address`; a provider uses it nowhere else.",
      ),
  });
}

/** What is in `sealed` of a call. */
export function sealedContent(schema: CallSchema) {
  return z.object({
    credential: z
      .object({ username: z.string(), password: z.string() })
      .describe("The controller's user. It is in no answer, error, heartbeat or log."),
    arguments: argumentsOf(schema).describe('All that the call takes, also what is secret.'),
  });
}

/** What an activity answers. */
export function answerMessage(schema: CallSchema) {
  return z.object({
    protocol,
    provider,
    target: z.string().max(200).describe('The id of the target, as the call has it.'),
    machine: z
      .object({
        serial: z.string().max(200).nullable().describe('Serial number; null where it reports none.'),
        uuid: z.string().max(200).nullable().describe('UUID; null where it reports none.'),
      })
      .describe('The machine that answered, as it was read in this very call.'),
    answer: schema.answer,
  });
}

const CODES = [
  'UNREACHABLE',
  'TIMEOUT',
  'TLS_UNTRUSTED',
  'AUTH_FAILED',
  'ACCOUNT_LOCKED',
  'PASSWORD_CHANGE_REQUIRED',
  'SESSION_LIMIT',
  'RATE_LIMITED',
  'BUSY',
  'NOT_READY',
  'CONFLICT',
  'PRECONDITION_FAILED',
  'INVALID_ARGUMENT',
  'UNSUPPORTED',
  'NOT_FOUND',
  'IDENTITY_MISMATCH',
  'VERIFICATION_FAILED',
  'BAD_ANSWER',
  'CANCELLED',
  'BUG',
] as const satisfies readonly ProviderErrorCode[];

/** The failure of an activity: an application failure whose type is the code and whose first detail is the rest. */
export const failureMessage = z.object({
  code: z.enum(CODES).describe('Type of the application failure. The codes are explained in the README.'),
  message: z.string().describe('Message of the application failure: for operators, without any secret.'),
  details: z
    .object({
      effect: z
        .enum(['none', 'unknown', 'applied'])
        .describe('Whether the target changed. `none` is a promise: nothing is undone then.'),
      retry: z
        .union([
          z.enum(['never', 'backoff', 'operator']),
          z.object({ afterMs: z.number().nonnegative().max(86_400_000) }),
        ])
        .describe('When the call may be repeated: never, later, once a person has acted, or after a time.'),
      vendor: z
        .object({
          status: z.int().optional(),
          messageIds: z.array(z.string().max(200)).max(20).optional(),
        })
        .optional()
        .describe('What the controller said: HTTP status and Redfish message ids. Never a header or a body.'),
    })
    .describe('First detail of the application failure.'),
});

/** The answer of `describe`, which takes no argument. */
export const description = z.object({
  protocol: z.int().describe(`Version of this contract that the provider was built for: ${PROVIDER_API}.`),
  id: provider,
  version: z.string().min(1).max(64).describe("The provider's own version, for people."),
  capabilities: z
    .array(z.string().max(64))
    .max(100)
    .describe(`Those of which it serves every call: ${remoteCapabilities.join(', ')}.`),
});

/** The answer of `health`, which takes no argument. */
export const health = z.object({
  ok: z.boolean().describe('Whether calls would work. They are not made while it is false.'),
  message: z.string().max(1_000).nullable().describe('Why not, for people.'),
});
