/**
 * A browser of one person, which follows redirects, fills in and posts the forms of a provider's pages, and keeps cookies.
 */
export interface Browser {
  /** Opens a page and submits its forms; resolves with the last page, or with a redirect that begins with `until`. */
  open(url: string, until?: string): Promise<Page>;
  /** A request with the cookies of the page's host, as a script of it sends one. */
  send(url: string, init: RequestInit): Promise<Response>;
}

export interface Page {
  readonly url: string;
  readonly html: string;
}

export function createBrowser(person: string): Browser {
  const cookies = new Map<string, string>();
  const cookiesOf = (url: string): string =>
    [...cookies]
      .filter(([key]) => key.startsWith(`${new URL(url).host} `))
      .map(([key, value]) => `${key.slice(key.indexOf(' ') + 1)}=${value}`)
      .join('; ');
  return {
    send: async (url, init) =>
      await fetch(url, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init.headers)), cookie: cookiesOf(url) },
      }),
    async open(first, until) {
      let request: { url: string; form?: URLSearchParams } = { url: first };
      for (let step = 0; step < 30; step += 1) {
        const response = await fetch(request.url, {
          redirect: 'manual',
          headers: { cookie: cookiesOf(request.url) },
          ...(request.form !== undefined && { method: 'POST', body: request.form }),
        });
        for (const cookie of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
          cookies.set(`${new URL(request.url).host} ${name}`, value);
        }
        const location = response.headers.get('location');
        const html = await response.text();
        if (location !== null) {
          request = { url: new URL(location, request.url).href };
          if (until !== undefined && request.url.startsWith(until)) return { url: request.url, html };
          continue;
        }
        const form = formOf(html, person);
        if (form === undefined) return { url: request.url, html };
        request = { url: new URL(form.action ?? request.url, request.url).href, form: form.fields };
      }
      throw new Error('the pages of the provider do not end');
    },
  };
}

/** The first form of a page with its fields, filled in. */
function formOf(
  html: string,
  person: string,
): { readonly action: string | undefined; readonly fields: URLSearchParams } | undefined {
  const [form] = /<form[^]*?<\/form>/.exec(html) ?? [];
  if (form === undefined) return undefined;
  const fields = new URLSearchParams({ login: person, username: person, password: 'x' });
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const [, name] = /name="([^"]+)"/.exec(input) ?? [];
    const [, value] = /value="([^"]*)"/.exec(input) ?? [];
    if (name !== undefined && value !== undefined && value !== '') fields.set(name, value);
  }
  // The first button is the one that Enter presses; others refuse.
  const [button = ''] = /<button[^>]*>/.exec(html) ?? [];
  const [, name] = /name="([^"]+)"/.exec(button) ?? [];
  const [, value] = /value="([^"]*)"/.exec(button) ?? [];
  if (name !== undefined && value !== undefined) fields.set(name, value);
  return { action: /action="([^"]+)"/.exec(form)?.[1]?.replaceAll('&amp;', '&'), fields };
}
