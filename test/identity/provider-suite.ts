// oxlint-disable vitest/valid-title -- the suite is run for several providers, by their names
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createLogoutRoutes } from '#platform/auth/backchannel-logout.ts';
import { logoutTokenReader } from '#platform/auth/logout-token.ts';
import { createRevocations, withRevocations, type Revocations } from '#platform/auth/revocations.ts';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { serviceSettings, serviceTokens } from '#platform/auth/service-settings.ts';
import { authSettings, verifierOptions } from '#platform/auth/settings.ts';
import {
  createTokenVerifier,
  InvalidToken,
  type Identity,
  type TokenVerifier,
} from '#platform/auth/verifier.ts';
import { parseConfig } from '#platform/config/parse-config.ts';
import { serveHttp } from '#platform/http/serve.ts';
import { createSecrets } from '#platform/secrets/store/secrets.ts';
import { createBrowser, type Browser } from '#test/peers/oidc/browse.ts';
import { freePort } from '#test/servers/free-port.ts';

/** A tenant that groups of the provider name. */
export const TENANT = 'tnntten-0000000000000000000000000a';

/**
 * A provider of other people. In it are ann (an admin by a group), bob (an operator of the tenant by a group, and with two
 * groups that say nothing), eve and fay (with a role of the provider; the address of fay is verified), a person named
 * robot, and the client robot.
 */
export interface IdentityPeer {
  readonly issuer: string;
  /** How its groups begin. */
  readonly groupPrefix: string;
  /** The subject of the process that exchanges its own token, and what else its tokens say. */
  readonly exchanged: Readonly<Record<string, string>>;
  personToken(login: string, browser: Browser): Promise<string>;
  /** The page on which a person who signed in by this browser signs out. */
  signOut(browser: Browser): Promise<void>;
  /** Signs with a new key from now on; with `withdraw` the former ones are no longer published. */
  rotateKeys(options?: { readonly withdraw?: boolean }): Promise<void>;
  /** Settings of a process that gets its tokens as the client robot. */
  credentials(): Promise<Readonly<Record<string, string>>>;
  /** Settings of a process that exchanges its own token for one of the platform. */
  exchange(): Promise<Readonly<Record<string, string>>>;
  stop(): Promise<void>;
}

const PATIENCE = { timeout: 30_000, interval: 50 };
const log = pino({ level: 'silent' });
const secrets = createSecrets({ stores: {}, refreshSeconds: 1, log });

interface SuiteOptions {
  /** How long the provider may take to start. */
  readonly startMs: number;
  /** Why the suite is not run. */
  readonly skipped?: string | undefined;
}

/** What the platform needs of a provider, with the provider itself; skipped where it cannot run. */
export function identitySuite(
  name: string,
  start: (logoutUri: string) => Promise<IdentityPeer | { readonly missing: string }>,
  { startMs, skipped }: SuiteOptions,
): void {
  if (skipped !== undefined) return skip(name, skipped);
  describe(name, () => {
    let peer: IdentityPeer | { readonly missing: string };
    let revocations: Revocations;
    const closings: (() => Promise<void>)[] = [];

    beforeAll(async () => {
      const port = await freePort();
      peer = await start(`http://127.0.0.1:${port}/auth/backchannel-logout`);
      if ('missing' in peer) return;
      closings.push(peer.stop);
      revocations = createRevocations();
      const app = createLogoutRoutes({
        read: logoutTokenReader({ issuer: peer.issuer, clients: ['console'], keptDays: 1 }),
        revocations,
        publish: async (one) => await Promise.resolve(revocations.keep(one)),
        log,
      });
      const server = await serveHttp(app, { host: '127.0.0.1', port });
      closings.push(async () => await server.close());
    }, startMs);
    afterAll(async () => {
      for (const close of closings) await close();
    });

    const inPeer = (title: string, work: (peer: IdentityPeer) => Promise<void>): void =>
      test(title, { timeout: 60_000 }, async (context) => {
        if ('missing' in peer) return context.skip(peer.missing);
        await work(peer);
      });

    inPeer(
      'people have the roles that rules make of their groups and roles, and their names',
      async (found) => {
        const verifier = await verifierBy(found);
        const whoIs = async (login: string): Promise<Identity> =>
          await verifier.verify(await found.personToken(login, createBrowser(login)));
        const ann = await whoIs('ann');
        expect(ann).toMatchObject({ isClient: false, service: false });
        expect(ann.knownAs).toContain('ann@acme.test');
        expect(ann.grants).toEqual([{ tenantId: ROOT_TENANT_ID, role: 'admin' }]);
        expect(ann.groups).toEqual(
          expect.arrayContaining(['staff', 'infra-admins'].map((group) => `${found.groupPrefix}${group}`)),
        );
        expect((await whoIs('bob')).grants).toEqual([{ tenantId: TENANT, role: 'operator' }]);
        expect((await whoIs('eve')).grants).toEqual([]);
        expect((await whoIs('fay')).grants).toEqual([{ tenantId: TENANT, role: 'viewer' }]);
      },
    );

    inPeer(
      'a process with the credentials of a client is a service; a person of its name is none',
      async (found) => {
        const verifier = await verifierBy(found);
        const robot = await verifier.verify(await tokenBy(found, await found.credentials()));
        const grants = [{ tenantId: TENANT, role: 'operator' }];
        expect(robot).toMatchObject({ subject: 'robot', isClient: true, service: true, grants });
        const person = await verifier.verify(await found.personToken('robot', createBrowser('robot')));
        expect(person).toMatchObject({ isClient: false, service: false, grants: [] });
      },
    );

    inPeer('a process exchanges its own token for one of the platform', async (found) => {
      const token = await tokenBy(found, await found.exchange());
      const subject = found.exchanged['sub'];
      expect(await (await verifierBy(found)).verify(token)).toMatchObject({ subject, service: true });
    });

    inPeer('a token for another audience is refused', async (found) => {
      const verifier = await verifierBy(found, { AUTH_AUDIENCE: 'others' });
      const token = await found.personToken('ann', createBrowser('ann'));
      await expect(verifier.verify(token)).rejects.toThrow('"aud"');
    });

    inPeer('a person who signs out at the provider is refused, and no one else', async (found) => {
      const verifier = withRevocations(await verifierBy(found), revocations);
      const browser = createBrowser('ann');
      const token = await found.personToken('ann', browser);
      const elsewhere = await found.personToken('ann', createBrowser('ann'));
      const other = await found.personToken('bob', createBrowser('bob'));
      await verifier.verify(token);
      await found.signOut(browser);
      await vi.waitFor(
        async () => await expect(verifier.verify(token)).rejects.toThrow(InvalidToken),
        PATIENCE,
      );
      await expect(verifier.verify(token)).rejects.toThrow('was revoked, as its user has signed out');
      for (const good of [elsewhere, other, await found.personToken('ann', browser)])
        expect(await verifier.verify(good)).toMatchObject({ service: false });
    });

    inPeer(
      'new keys are fetched with the first token that names one, and withdrawn ones not used',
      async (found) => {
        const verifier = await verifierBy(found);
        const token = async (login: string) => await found.personToken(login, createBrowser(login));
        const before = await token('ann');
        const { subject } = await verifier.verify(before);
        vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11_000 });
        try {
          await found.rotateKeys();
          await verifier.verify(await token('bob'));
          expect(await verifier.verify(before)).toMatchObject({ subject });
          await found.rotateKeys({ withdraw: true });
          vi.advanceTimersByTime(11_000);
          await verifier.verify(await token('bob'));
          await expect(verifier.verify(before)).rejects.toThrow(InvalidToken);
        } finally {
          vi.useRealTimers();
        }
      },
    );
  });
}

function skip(name: string, reason: string): void {
  test(`${name} is a provider that the platform works with`, (context) => context.skip(reason));
}

/** As a process creates it, with the issuer only: its keys are discovered. */
async function verifierBy(
  { issuer, groupPrefix, exchanged }: IdentityPeer,
  environment: Readonly<Record<string, string>> = {},
): Promise<TokenVerifier> {
  const rules = [
    { when: { groups: `${groupPrefix}infra-admins` }, role: 'admin', tenant: ROOT_TENANT_ID },
    { when: { groups: `${groupPrefix}infra/{tenant}/{role}` } },
    { when: { '/realm_access/roles': 'auditor', email_verified: true }, role: 'viewer', tenant: TENANT },
    { when: { client_id: 'robot', sub: 'robot' }, role: 'operator', tenant: TENANT },
  ];
  const config = parseConfig(z.object(authSettings), {
    AUTH_ISSUER: issuer,
    AUTH_ROLES: JSON.stringify(rules),
    AUTH_SERVICES: JSON.stringify([{ sub: 'robot', client_id: 'robot' }, exchanged]),
    ...environment,
  });
  return await createTokenVerifier(verifierOptions(config));
}

async function tokenBy(peer: IdentityPeer, environment: Readonly<Record<string, string>>): Promise<string> {
  const config = parseConfig(z.object(serviceSettings), { SERVICE_ISSUER: peer.issuer, ...environment });
  return await serviceTokens(config, secrets, log).current();
}
