import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { readSession } from './frame/session.ts';
import { applyTheme } from './frame/settings.ts';
import { Welcome } from './pages/welcome.tsx';
import { createGraph } from './reads/graph.ts';
import { createRoutes } from './routes.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- Vite builds a style sheet from it
import './styles.css';

applyTheme();
const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no place for the console');

const who = await readSession();
const page =
  who === undefined ? (
    <Welcome problem={new URLSearchParams(window.location.search).has('problem')} />
  ) : (
    <Provider value={createGraph(() => window.location.assign('/'))}>
      <RouterProvider router={createRoutes(who)} />
    </Provider>
  );
createRoot(root).render(<StrictMode>{page}</StrictMode>);
