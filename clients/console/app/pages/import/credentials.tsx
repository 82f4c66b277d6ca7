import type { ReactNode } from 'react';
import type { Typed } from './credential-names.ts';

/** Users and passwords of BMCs that the file names: they are sent beside it, and not stored in the browser. */
export function Credentials({
  names,
  typed,
  onChange,
}: {
  readonly names: readonly string[];
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
}): ReactNode {
  if (names.length === 0) return null;
  return (
    <fieldset className="card mt-3 p-3">
      <legend className="px-1 font-semibold">Credentials of BMCs</legend>
      <p className="mb-2 text-dim">
        For servers that are new or get another address. They are not stored in the browser.
      </p>
      {names.map((name) => {
        const { username = '', password = '' } = typed[name] ?? {};
        const set = (changed: object): void =>
          onChange({ ...typed, [name]: { username, password, ...changed } });
        return (
          <div key={name} className="mb-1 grid grid-cols-1 items-center gap-2 md:grid-cols-3">
            <code className="break-all">{name}</code>
            <input
              className="field"
              aria-label={`User of ${name}`}
              placeholder="User"
              autoComplete="off"
              maxLength={256}
              value={username}
              onChange={({ target }) => set({ username: target.value })}
            />
            <input
              className="field"
              type="password"
              aria-label={`Password of ${name}`}
              placeholder="Password"
              autoComplete="new-password"
              maxLength={256}
              value={password}
              onChange={({ target }) => set({ password: target.value })}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
