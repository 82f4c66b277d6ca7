import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';
import { writePrivateFile } from './write-file.ts';

/** Secrets of one local stack. They are made once and kept, so that tokens and sealed credentials outlive a restart. */
export interface Keys {
  /** ES256 key that signs tokens. */
  readonly issuer: KeyPair;
  /** ECDH-ES key: the apis seal BMC credentials with its public half, only the worker can open them. */
  readonly secrets: KeyPair;
  /** ECDH-ES key by which the apis seal and open the secrets of webhooks. */
  readonly webhooks: KeyPair;
  /** Standard Webhooks secret of the sender `standard`. */
  readonly tickets: string;
  readonly postgresPassword: string;
  readonly simulatorPassword: string;
}

export interface KeyPair {
  readonly publicJwk: JWK;
  readonly privateJwk: JWK;
}

const jwkSchema = z.looseObject({ kty: z.string(), kid: z.string() });
const pairSchema = z.object({ publicJwk: jwkSchema, privateJwk: jwkSchema });

export async function loadKeys(folder: string): Promise<Keys> {
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    issuer: await keyPair(join(folder, 'issuer.json'), 'ES256', 'sig'),
    secrets: await keyPair(join(folder, 'secrets.json'), 'ECDH-ES+A256KW', 'enc'),
    webhooks: await keyPair(join(folder, 'webhooks.json'), 'ECDH-ES+A256KW', 'enc'),
    tickets: secret(join(folder, 'tickets'), () => `whsec_${randomBytes(24).toString('base64')}`),
    postgresPassword: secret(join(folder, 'postgres'), () => randomBytes(18).toString('base64url')),
    simulatorPassword: secret(join(folder, 'simulator'), () => randomBytes(12).toString('base64url')),
  };
}

async function keyPair(path: string, algorithm: string, use: 'sig' | 'enc'): Promise<KeyPair> {
  const kept = read(path);
  if (kept !== undefined) return pairSchema.parse(JSON.parse(kept));
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true, crv: 'P-256' });
  const publicJwk = await exportJWK(publicKey);
  const shared = { alg: algorithm, use, kid: await calculateJwkThumbprint(publicJwk) };
  const pair = {
    publicJwk: { ...publicJwk, ...shared },
    privateJwk: { ...(await exportJWK(privateKey)), ...shared },
  };
  writePrivateFile(path, JSON.stringify(pair));
  return pair;
}

function secret(path: string, make: () => string): string {
  const kept = read(path);
  if (kept !== undefined) return kept;
  const made = make();
  writePrivateFile(path, made);
  return made;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${path} cannot be read`, { cause: error });
  }
}
