import type { Bmc, Resource } from './bmc.ts';
import { link, object, objects, text, texts } from './json.ts';
import { localPath } from './origin.ts';

/** The own account within a session that is good for nothing else. */
export interface RestrictedAccount {
  /** Reads and writes by that session. */
  readonly bmc: Bmc;
  readonly account: Resource;
  /** Deletes the session. */
  leave(): Promise<void>;
}

/**
 * Logs in where the BMC wants another password before anything else (DSP0266, password change required): such a session
 * may read and change its own account only, whose path the answer to the login contains. Null where it does not.
 */
export async function openRestricted(bmc: Bmc): Promise<RestrictedAccount | null> {
  const { sessions } = await bmc.root();
  if (sessions === null) return null;
  const { username, password } = bmc.target.credential;
  const login = await bmc.bare({
    method: 'POST',
    path: sessions,
    body: { UserName: username, Password: password },
  });
  const token = login.headers['x-auth-token'];
  const session = login.headers['location'] ?? link(login.body);
  if (token === undefined) return null;
  const headers = { 'x-auth-token': token };
  const leave = async () => {
    if (session === null) return;
    await bmc.bare({ method: 'DELETE', path: localPath(session), headers }).catch(() => {});
  };

  const restricted: Bmc = {
    ...bmc,
    async get(path) {
      const answer = await bmc.bare({ method: 'GET', path, headers });
      const body = object(answer.body);
      return { path, body, etag: answer.headers['etag'] ?? text(body['@odata.etag']) };
    },
    async patch(path, body, etag) {
      const condition: Record<string, string> = etag === null ? {} : { 'if-match': etag };
      await bmc.bare({ method: 'PATCH', path, body, headers: { ...headers, ...condition } });
    },
  };
  try {
    const own = ownAccountIn(login.body);
    if (own !== null) return { bmc: restricted, account: await restricted.get(localPath(own)), leave };
  } catch (error) {
    await leave();
    throw error;
  }
  await leave();
  return null;
}

/** The argument of PasswordChangeRequired is the path of the account. */
function ownAccountIn(body: unknown): string | null {
  const outer = object(body);
  const reported = [
    ...objects(outer['@Message.ExtendedInfo']),
    ...objects(object(outer['error'])['@Message.ExtendedInfo']),
  ];
  const message = reported.find(
    (one) => text(one['MessageId'])?.endsWith('.PasswordChangeRequired') === true,
  );
  return texts(message?.['MessageArgs']).find((argument) => argument.includes('/Accounts/')) ?? null;
}
