import { html } from 'hono/html';
import { PEOPLE, type Person } from '../issuer.ts';

const MAY: Readonly<Record<Person, string>> = {
  admin: 'Everything, everywhere: tenants, sites, images.',
  operator: 'Servers, and approvals of what others ask for.',
  member: 'Instances: create, reimage, decommission.',
  viewer: 'Reads, and changes nothing.',
};

/** The page on which one chooses who to be. */
export function signInPage(query: URLSearchParams): ReturnType<typeof html> {
  const choices = PEOPLE.map((role) => {
    const chosen = new URLSearchParams(query);
    chosen.set('role', role);
    return html`<li>
      <a href="/authorize?${chosen.toString()}"><b>${role}</b><br />${MAY[role]}</a>
    </li>`;
  });
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Sign in to the local stack</title>
        <style>
          :root {
            color-scheme: light dark;
          }
          body {
            font:
              16px/1.5 system-ui,
              sans-serif;
            max-width: 26rem;
            margin: 10vh auto;
            padding: 0 1rem;
          }
          ul {
            list-style: none;
            padding: 0;
          }
          a {
            display: block;
            border: 1px solid GrayText;
            border-radius: 6px;
            padding: 0.6rem 0.9rem;
            margin: 0.6rem 0;
            text-decoration: none;
            color: inherit;
          }
        </style>
      </head>
      <body>
        <main>
          <h1>Sign in as</h1>
          <p>This page stands in for an organisation's identity provider, in the local stack only.</p>
          <ul>
            ${choices}
          </ul>
        </main>
      </body>
    </html>`;
}
