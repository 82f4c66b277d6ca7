import type { Accounts } from '../capabilities/accounts.ts';
import { ProviderError } from '../provider-error.ts';
import type { Credential, Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import { accountOf, accountService, accountsOf, lengthFault, toAccount } from './account-list.ts';
import type { Bmc } from './bmc.ts';
import { verifyIdentity } from './identity.ts';
import { passwordFault, writePassword } from './password-change.ts';
import { withEffect } from './passing-errors.ts';
import type { CapabilityDeps } from './capability-deps.ts';
import { openRestricted } from './restricted-session.ts';
import { withSignal } from './with-signal.ts';

type Verified = Outcome<{ readonly verified: true }>;

const verified = (changed: boolean): Verified => ({ changed, state: { verified: true } });

export function createAccounts({ connections, systems }: CapabilityDeps): Accounts {
  const forget = (target: Target, context: CallContext, keepRefusal: boolean) =>
    withSignal(connections.forget(target, { keepRefusal }), context.signal, target.id);

  /** Writes the new password by the login that still holds. */
  async function change(bmc: Bmc, want: Credential): Promise<void> {
    const service = await accountService(bmc);
    const fault = lengthFault(service.body, want.password);
    if (fault !== null) throw passwordFault(bmc, fault);
    await writePassword(bmc, await accountOf(bmc, service, want.username), want.password);
  }

  /** The same where the BMC allows nothing before that. Its machine cannot be read, and therefore not compared. */
  async function changeRestricted(bmc: Bmc, want: Credential, wanted: ProviderError): Promise<void> {
    const restricted = await openRestricted(bmc);
    if (restricted === null) throw wanted;
    try {
      await writePassword(restricted.bmc, restricted.account, want.password);
    } finally {
      await restricted.leave();
    }
  }

  /** A new login, not an older session, and a request that needs it. */
  async function login(target: Target, context: CallContext): Promise<Bmc> {
    const bmc = connections.open(target, context);
    verifyIdentity(target, (await systems.read(bmc)).body);
    return bmc;
  }

  /**
   * The current password is tried first, so that a rotation as it should be fails no login at all. Is it refused, an
   * earlier call may have changed it already, which the new one shows. BMCs lock accounts, so a refusal of either is
   * remembered for all calls; only one made in this call lets the new password be tried once more.
   */
  async function current(
    target: Target,
    renewed: Target,
    context: CallContext,
  ): Promise<'done' | Bmc | ProviderError> {
    const knownRefused = connections.refused(target);
    await forget(target, context, true);
    try {
      return await login(target, context);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      if (error.code === 'PASSWORD_CHANGE_REQUIRED') return error;
      if (error.code !== 'AUTH_FAILED' || !connections.refused(target)) throw error;
    }
    await forget(renewed, context, knownRefused);
    await login(renewed, context);
    return 'done';
  }

  /** Proves the new password. `lost` is why it is unknown whether it was accepted. */
  async function prove(renewed: Target, context: CallContext, lost: ProviderError | null): Promise<Verified> {
    try {
      await forget(renewed, context, false);
      await login(renewed, context);
      return verified(true);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      if (lost !== null) throw error.code === 'CANCELLED' ? withEffect(error, 'unknown') : lost;
      if (error.code !== 'AUTH_FAILED') throw withEffect(error, 'applied');
      throw new ProviderError(
        `the BMC at ${renewed.address} took the new password of ${renewed.credential.username}, but refuses a login with it`,
        { code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown', target: renewed.id },
      );
    }
  }

  return {
    async list(target, context) {
      const bmc = connections.open(target, context);
      return (await accountsOf(bmc, await accountService(bmc))).flatMap((one) => toAccount(one) ?? []);
    },
    async ensurePassword(target, want, context) {
      refuseUnfit(target, want);
      const renewed = { ...target, credential: want };
      const place = await current(target, renewed, context);
      if (place === 'done') return verified(false);
      const same = want.password === target.credential.password;
      if (same && !(place instanceof ProviderError)) return verified(false);
      let lost: ProviderError | null = null;
      try {
        if (place instanceof ProviderError)
          await changeRestricted(connections.open(target, context), want, place);
        else await change(place, want);
      } catch (error) {
        const unknown = error instanceof ProviderError && error.effect === 'unknown';
        if (!unknown || error.code === 'CANCELLED') throw error;
        lost = error;
      }
      // Other users of a session of the old password would log in with it again once the BMC ends the session.
      await forget(target, context, false).catch((error: unknown) => {
        throw error instanceof ProviderError
          ? withEffect(error, lost === null ? 'applied' : 'unknown')
          : error;
      });
      const outcome = await prove(renewed, context, lost);
      // Later calls with the old password are refused here, so the BMC counts no bad login.
      connections.refuse(target);
      return outcome;
    },
  };
}

function refuseUnfit(target: Target, { username, password }: Credential): void {
  const fault =
    username !== target.credential.username
      ? `want.username must be ${target.credential.username}: only the target's own account is changed`
      : password === ''
        ? 'want.password must not be empty'
        : null;
  if (fault === null) return;
  throw new ProviderError(fault, {
    code: 'INVALID_ARGUMENT',
    retry: 'never',
    effect: 'none',
    target: target.id,
  });
}
