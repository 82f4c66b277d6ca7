import { importsOf, targetOf, type Import } from './imports.ts';
import { MODULES, TEST_FILES, type Module } from './modules.ts';
import { PACKAGE_OWNERS } from './package-owners.ts';
import { fits } from './source-files.ts';

/** What only those that compose may import. */
const ROOTS = ['processes/**', 'test/**', 'deploy/**'];

/** The rules a file breaks by what it imports, one sentence each, saying what to do instead. */
export function importFaults(file: string, source: string): string[] {
  const module = MODULES.find(({ files }) => fits(file, [files]));
  if (module === undefined)
    return [`${file} is in no module: declare its folder in test/architecture/modules.ts.`];
  return importsOf(source).flatMap((found) => {
    const reason = faultOf(file, module, found);
    return reason === null ? [] : [`${file} imports ${found.specifier}: ${reason}`];
  });
}

function faultOf(file: string, module: Module, { specifier, typeOnly }: Import): string | null {
  const isTest = fits(file, TEST_FILES);
  const target = targetOf(file, specifier);
  if (target === null) return isTest ? null : packageFault(file, module, specifier);

  if (specifier.startsWith('.') && topOf(file) !== '' && topOf(target) !== topOf(file)) {
    return `import from another module by its full path, \`#${target}\`.`;
  }
  if (target.startsWith(`${ownFolder(file)}/`)) return null;
  const allowed = [...module.may, ...(isTest ? (module.testsMay ?? []) : [])];
  if (allowed.includes('**')) return null;
  if (
    fits(
      target,
      allowed.filter((glob) => !glob.startsWith('type:')),
    )
  )
    return null;
  const asType = allowed.filter((glob) => glob.startsWith('type:')).map((glob) => glob.slice('type:'.length));
  if (fits(target, asType)) return typeOnly ? null : `only as \`import type\`; ${module.instead}`;
  if (fits(target, ROOTS)) return `that module composes others, and none may import it; ${module.instead}`;
  return module.instead;
}

function packageFault(file: string, module: Module, specifier: string): string | null {
  if (module.may.includes('**')) return null;
  const belongs = (name: string): boolean =>
    name.endsWith('/') || name.endsWith(':')
      ? specifier.startsWith(name)
      : specifier === name || specifier.startsWith(`${name}/`);
  if (module.packages !== undefined && !module.packages.some(belongs)) return module.instead;
  const owner = PACKAGE_OWNERS.find(({ packages }) => belongs(packages));
  return owner === undefined || fits(file, owner.files) ? null : owner.instead;
}

function topOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
}

/** The folder within which imports are free: a domain, a provider, or the whole module. */
function ownFolder(file: string): string {
  const [top = '', second = '', ...rest] = file.split('/');
  if (!['apis', 'clients', 'providers', 'workflows'].includes(top)) return top;
  return rest.length === 0 ? file : `${top}/${second}`;
}
