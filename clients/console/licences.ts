import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the built folder has the licences, from which the console serves them. */
export const LICENCES = 'assets/licences.txt';
/** Its style sheet is in the built one, of which the bundler names no modules. */
const STYLES = 'tailwindcss';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** Writes the licences of all packages that are in the built files, as most of them ask for. */
export function keepLicences(): Plugin {
  return {
    name: 'keep-licences',
    generateBundle(_, bundle) {
      const folders = new Set([dirname(createRequire(import.meta.url).resolve(`${STYLES}/package.json`))]);
      for (const output of Object.values(bundle)) {
        for (const id of output.type === 'chunk' ? output.moduleIds : []) {
          const folder = packageFolder(id);
          if (folder !== undefined) folders.add(folder);
        }
      }
      this.emitFile({
        type: 'asset',
        fileName: LICENCES,
        source: [...folders].map(licenceOf).toSorted().join('\n'),
      });
    },
  };
}

/** The folder of the package that a module is of; undefined for our own. */
function packageFolder(id: string): string | undefined {
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
  return folder !== undefined && existsSync(join(folder, 'package.json')) ? folder : undefined;
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Package;
  const [file] = globSync('{LICEN[CS]E,license,licence}*', { cwd: folder });
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `## ${name} ${version} (${license})\n\n${text}\n`;
}
