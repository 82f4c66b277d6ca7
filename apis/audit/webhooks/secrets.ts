import { randomBytes } from 'node:crypto';
import type { JWK } from 'jose';
import { z } from 'zod';
import { createOpener, createSealer, publicHalf } from '#platform/secrets/seal.ts';

/** A signing secret as it is stored. */
export interface SealedSecret {
  readonly sealed: string;
  /** How many the webhook had before; the newest has the greatest. */
  readonly generation: number;
  /** Until when it still signs after another one took its place; null for the newest. */
  readonly expiresAt: string | null;
}

/** Makes and opens the signing secrets of webhooks, which only this domain's own process can open. */
export interface WebhookSecrets {
  /** A new secret, sealed for this webhook alone. */
  create(webhookId: string, generation: number): Promise<SealedSecret>;
  open(webhookId: string, secret: SealedSecret): Promise<string>;
}

const opened = z.object({ secret: z.string() });

/** @param privateKey seals and opens */
export async function createWebhookSecrets(privateKey: JWK): Promise<WebhookSecrets> {
  const sealer = await createSealer(publicHalf(privateKey));
  const opener = await createOpener(privateKey);
  return {
    async create(webhookId, generation) {
      // 24 to 64 bytes (Standard Webhooks 1.0, "Signature scheme").
      const secret = `whsec_${randomBytes(32).toString('base64')}`;
      return { sealed: await sealer.seal({ secret }, webhookId), generation, expiresAt: null };
    },
    async open(webhookId, { sealed }) {
      return opened.parse(await opener.open(sealed, webhookId)).secret;
    },
  };
}

/** Those that sign now, the newest first. */
export function validSecrets(secrets: readonly SealedSecret[], now: number): SealedSecret[] {
  return secrets
    .filter(({ expiresAt }) => expiresAt === null || Date.parse(expiresAt) > now)
    .toSorted((one, other) => other.generation - one.generation);
}
