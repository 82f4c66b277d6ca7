import { Link, Outlet } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useConnection } from './connection.ts';
import { signOut, type SignedIn } from './session.ts';

const PAGES = [
  { to: '/operations', name: 'Operations' },
  { to: '/approvals', name: 'Approvals' },
  { to: '/servers', name: 'Servers' },
] as const;
const THEME = 'theme';

/** Navigation, who one is, and whether what is shown is of now. */
export function Frame({ who }: { readonly who: SignedIn }): ReactNode {
  const { lostSince } = useConnection();
  return (
    <>
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:p-2">
        To the content
      </a>
      <header className="border-b border-line bg-card">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-5 gap-y-2 px-4 py-2">
          <span className="font-semibold">Infratographer</span>
          <nav aria-label="Pages" className="flex flex-wrap gap-4">
            {PAGES.map(({ to, name }) => (
              <Link
                key={to}
                to={to}
                activeProps={{ className: 'font-semibold underline', 'aria-current': 'page' }}
              >
                {name}
              </Link>
            ))}
          </nav>
          <span className="ml-auto text-dim">{who.name}</span>
          <Theme />
          <button type="button" className="button" onClick={() => void signOut()}>
            Sign out
          </button>
        </div>
      </header>
      {lostSince !== undefined && (
        <p role="status" className="border-b border-line px-4 py-2 text-center text-warn">
          Connection lost, showing {new Date(lostSince).toLocaleTimeString()}. Trying again every two seconds.
        </p>
      )}
      <main id="content" className="mx-auto max-w-7xl p-4" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}

/** Light or dark as the system has it, until one chooses. */
function Theme(): ReactNode {
  const [theme, setTheme] = useState(
    () =>
      localStorage.getItem(THEME) ??
      (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  );
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        localStorage.setItem(THEME, other);
        document.documentElement.dataset['theme'] = other;
        setTheme(other);
      }}
    >
      {other === 'dark' ? 'Dark' : 'Light'}
    </button>
  );
}
