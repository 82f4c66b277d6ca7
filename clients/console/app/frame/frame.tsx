import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useConnection } from '../reads/connection.ts';
import { useClock } from '../parts/time.tsx';
import { Help } from './help.tsx';
import { useShortcuts } from './keys.ts';
import { Navigation } from './navigation.tsx';
import { signOut, type SignedIn } from './session.ts';

export type Opened = 'help' | 'search' | undefined;
/** Loaded when it is opened first. */
const Search = lazy(async () => ({ default: (await import('./search.tsx')).Search }));

/** Navigation, who one is, and whether what is shown is of now. */
export function Frame({ who }: { readonly who: SignedIn }): ReactNode {
  const [opened, open] = useState<Opened>();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  useShortcuts(open);
  useEffect(() => setMenuOpen(false), [pathname]);
  const close = (): void => open(undefined);
  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[13rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:bg-card focus:p-2"
      >
        To the content
      </a>
      <header className="border-line bg-card max-lg:border-b lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:overflow-y-auto lg:border-r">
        <div className="flex items-center gap-3 px-4 py-3">
          <span className="font-semibold">Infratographer</span>
          <button
            type="button"
            className="button ml-auto lg:hidden"
            aria-expanded={isMenuOpen}
            aria-controls="menu"
            onClick={() => setMenuOpen(!isMenuOpen)}
          >
            Menu
          </button>
        </div>
        <div id="menu" className={`flex-1 flex-col px-2 pb-3 lg:flex ${isMenuOpen ? 'flex' : 'hidden'}`}>
          <button
            type="button"
            className="button mx-2 mb-4 flex items-center text-dim"
            onClick={() => open('search')}
          >
            Search <kbd className="ml-auto">Ctrl K</kbd>
          </button>
          <Navigation />
          <div className="mt-auto space-y-2 border-t border-line px-2 pt-3">
            <p className="truncate text-dim" title={who.name}>
              {who.name}
            </p>
            <div className="flex flex-wrap gap-2">
              <button type="button" className="button" onClick={() => open('help')}>
                Keys
              </button>
              <button type="button" className="button" onClick={() => void signOut()}>
                Sign out
              </button>
            </div>
          </div>
        </div>
      </header>
      <div className="min-w-0">
        <Lost />
        <main id="content" className="mx-auto max-w-[100rem] p-4 lg:px-6" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      {opened === 'search' && (
        <Suspense>
          <Search onClose={close} />
        </Suspense>
      )}
      {opened === 'help' && <Help onClose={close} />}
    </div>
  );
}

/** Says from when the data of the page is while the server does not answer. */
function Lost(): ReactNode {
  const { lostSince } = useConnection();
  const clock = useClock();
  if (lostSince === undefined) return null;
  return (
    <p
      role="status"
      className="sticky top-0 z-20 border-b border-warn bg-card px-4 py-2 text-center text-warn"
    >
      Connection lost, showing {clock(lostSince)}. Trying again every two seconds.
    </p>
  );
}
