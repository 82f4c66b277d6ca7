import { CONSOLE_HEADERS } from '../reads/graph.ts';

export interface SignedIn {
  readonly name: string;
}

/** Who has signed in; undefined where there is no session. */
export async function readSession(): Promise<SignedIn | undefined> {
  const answer = await fetch('/session', { cache: 'no-store' });
  return answer.ok ? ((await answer.json()) as SignedIn) : undefined;
}

export async function signOut(): Promise<void> {
  await fetch('/sign-out', { method: 'POST', headers: CONSOLE_HEADERS });
  window.location.assign('/');
}
