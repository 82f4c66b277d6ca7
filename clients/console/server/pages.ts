import type { Hono } from 'hono';
import { globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};
const NOT_BUILT = `The console's pages are not built. What the local stack said while it started names the reason.\n`;

/** Serves the built files, which are few, from memory; every other path is a page of the browser's router. */
export function servePages(app: Hono, folder: string): void {
  const files = new Map(
    globSync('**/*', { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [`/${file}`, readFileSync(join(folder, file))]),
  );
  const compressed = new Map([...files].map(([path, content]) => [path, gzipSync(content)]));
  app.get('*', (context) => {
    const wanted = context.req.path;
    const isAsset = wanted.startsWith('/assets/');
    const path = isAsset ? wanted : '/index.html';
    const content = files.get(path);
    if (content === undefined) return isAsset ? context.notFound() : context.text(NOT_BUILT, 503);
    const gzip = context.req.header('accept-encoding')?.includes('gzip') === true;
    return context.body(new Uint8Array((gzip ? compressed.get(path) : content) ?? content), 200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      // Names of assets change with their content.
      'cache-control': isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(gzip && { 'content-encoding': 'gzip' }),
    });
  });
}
