import { posix } from 'node:path';

/** One import of a file, as written. */
export interface Import {
  readonly specifier: string;
  /** `import type` or `export type`: nothing of it is there when the code runs. */
  readonly typeOnly: boolean;
}

const STATIC = /^(?:import|export)\s+(type\s+)?(?:[\w\s{},*$]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'/g;

/** Everything a source imports or exports from elsewhere. Written for formatted code: quotes are single. */
export function importsOf(source: string): Import[] {
  const code = source.replaceAll(/\/\*[^]*?\*\//g, '');
  return [
    ...code.matchAll(STATIC).map(([, type, specifier = '']) => ({ specifier, typeOnly: type !== undefined })),
    ...code.matchAll(DYNAMIC).map(([, specifier = '']) => ({ specifier, typeOnly: false })),
  ];
}

/** The file of ours that an import names, or null when it is a package. */
export function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  return null;
}
