import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepLicences } from './licences.ts';

const APP = join(import.meta.dirname, 'app');
/** Which file needs which others, in the folder that is built. */
export const MANIFEST = 'manifest.json';
const SOURCES = [
  'app/**/*.{ts,tsx,css,html,json}',
  'generated/*.ts',
  'build.ts',
  'licences.ts',
  '../../package-lock.json',
];

/** Builds the pages into a folder named by what they are built from, unless it is there; returns that folder. */
export async function buildConsole(cache: string): Promise<string> {
  const folder = join(cache, sourcesHash());
  if (existsSync(join(folder, 'index.html'))) return folder;
  // Loaded here: they are large, and most starts find the pages built.
  const [{ build }, { default: tailwind }] = await Promise.all([import('vite'), import('@tailwindcss/vite')]);
  const draft = `${folder}.${process.pid}`;
  await build({
    root: APP,
    configFile: false,
    logLevel: 'error',
    plugins: [tailwind(), keepLicences()],
    // Whatever NODE_ENV the caller has, e.g. that of a test runner: what is built is for people.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    // No inlined assets: the content security policy of the console admits files alone.
    build: {
      outDir: draft,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      manifest: MANIFEST,
    },
  });
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  return folder;
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: import.meta.dirname }).toSorted()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(import.meta.dirname, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
