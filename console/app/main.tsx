import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { createGraph } from './graph.ts';
import { Welcome } from './pages/welcome.tsx';
import { createRoutes } from './routes.tsx';
import { readSession } from './session.ts';
// oxlint-disable-next-line import/no-unassigned-import -- Vite builds a style sheet from it
import './styles.css';

const theme = localStorage.getItem('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
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
