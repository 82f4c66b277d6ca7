import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The implementation that is checked against the contract, and how the kit reaches it. */
const targetSchema = z.object({
  domain: z.string(),
  /** Its GraphQL endpoint. */
  url: z.url(),
  /** A token of an admin of the root tenant; where no key is given, by which the kit signs tokens. */
  token: z.string().optional(),
  /** File with the private JWK of the issuer whose tokens the implementation accepts. */
  issuerKey: z.string().optional(),
  issuer: z.string().default('http://infratographer.local'),
  audience: z.string().default('infratographer'),
  /** How long one request may take, in seconds. */
  requestSeconds: z.coerce.number().int().min(1).max(600).default(30),
  /** NATS with its events and facts. */
  nats: z.string().optional(),
});

export type ContractTarget = z.output<typeof targetSchema>;

export const TARGET_VARIABLE = 'CONTRACT_TARGET';

/** The implementation that the suites are run against; undefined where they start their own. */
export function contractTarget(): ContractTarget | undefined {
  const text = process.env[TARGET_VARIABLE];
  return text === undefined ? undefined : parseTarget(JSON.parse(text));
}

/** Throws naming each fault. */
export function parseTarget(given: unknown): ContractTarget {
  return targetSchema.parse(given);
}

export function readKey(file: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const pair = z.object({ privateJwk: z.record(z.string(), z.unknown()) }).safeParse(parsed);
  return pair.success ? pair.data.privateJwk : z.record(z.string(), z.unknown()).parse(parsed);
}

/** A test that needs an option which was not given: it says nothing about the implementation. */
export class LeftOut extends Error {
  override readonly name = 'LeftOut';

  constructor(reason: string) {
    super(`${LEFT_OUT}${reason}`);
  }
}

export const LEFT_OUT = 'Left out: ';
