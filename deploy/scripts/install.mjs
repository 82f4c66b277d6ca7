import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const REPOSITORY = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The Node this project pins; the machine's own may be older. */
export const PINNED_NODE = join(REPOSITORY, 'node_modules', 'node', 'bin', 'node');

/**
 * Installs dependencies where they are missing or other than package-lock.json says. Throws with npm's own words.
 * @param {NodeJS.WriteStream} [output] where progress is reported
 */
export async function installDependencies(output = process.stdout) {
  if (!isInstalled()) {
    await withProgress(output, 'dependencies (npm ci)', async () => {
      const options = ['--include=dev', '--no-audit', '--no-fund'];
      try {
        await npm('ci', ...options);
      } catch (error) {
        // A registry that lacks packages of other platforms makes `npm ci` refuse a lock file that is good here.
        if (!error.message.includes('EUSAGE')) throw error;
        await npm('install', '--no-save', ...options);
      }
    });
  }
  if (!existsSync(PINNED_NODE)) {
    // npm was configured not to run install scripts; the one of this package puts the binary in its place.
    await withProgress(output, 'Node (npm rebuild node)', () =>
      npm('rebuild', 'node', '--ignore-scripts=false'),
    );
  }
  if (!existsSync(PINNED_NODE)) throw new Error(`npm installed no Node at ${PINNED_NODE}`);
}

/** Whether the package itself was installed, as by npx; else this is a checkout. */
export function isPackage() {
  return REPOSITORY.split(sep).includes('node_modules');
}

/**
 * How our programs are started: the Node that we pin, and what it is called with before the program. Installs in a
 * checkout; where the package itself was installed, as by npx, npm has brought everything.
 * @param {NodeJS.WriteStream} output
 * @returns {Promise<{ command: string, args: readonly string[] }>}
 */
export async function prepareNode(output) {
  if (!isPackage()) {
    await installDependencies(output);
    return { command: PINNED_NODE, args: [] };
  }
  const manifest = createRequire(import.meta.url).resolve('node/package.json');
  const command = join(dirname(manifest), 'bin', 'node');
  if (!existsSync(command)) {
    throw new Error(
      `npm installed no Node at ${command}: let the install script of the package node run (npm rebuild node --ignore-scripts=false)`,
    );
  }
  const strip = new URL('typescript.mjs', import.meta.url).href;
  return { command, args: ['--disable-warning=ExperimentalWarning', '--import', strip] };
}

/** npm keeps what it installed in node_modules/.package-lock.json, written when an installation is complete. */
function isInstalled() {
  const [wantedFile, installedFile] = ['package-lock.json', join('node_modules', '.package-lock.json')].map(
    (name) => join(REPOSITORY, name),
  );
  // Reading both takes as long as Node needs to start; what was installed after the last change needs no comparison.
  if (changedAt(installedFile) > changedAt(wantedFile)) return true;
  const wanted = readPackages(wantedFile);
  const installed = readPackages(installedFile);
  if (wanted === undefined) throw new Error('package-lock.json is missing');
  if (installed === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional packages are those of other platforms, most of all.
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** @param {string} path */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {string} path */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @param {readonly string[]} args */
async function npm(...args) {
  const cli = process.env.npm_execpath;
  const [command, prefix] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  await new Promise((resolve, reject) => {
    const child = spawn(command, [...prefix, ...args], {
      cwd: REPOSITORY,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${args[0]} failed:\n${faults(output)}`));
    });
  });
}

/**
 * npm prints what is wrong first and its usage last.
 * @param {string} output
 */
function faults(output) {
  const lines = output
    .split('\n')
    .filter((line) => line.startsWith('npm error') && line.trim() !== 'npm error');
  return (lines.length > 0 ? lines : output.trim().split('\n')).slice(0, 20).join('\n');
}

/**
 * @param {NodeJS.WriteStream} output
 * @param {string} what
 * @param {() => Promise<void>} act
 */
async function withProgress(output, what, act) {
  const begin = Date.now();
  const seconds = () => `${((Date.now() - begin) / 1_000).toFixed(0)} s`;
  const { isTTY } = output;
  if (!isTTY) output.write(`Installing ${what}\n`);
  const draw = () => output.write(`\r\u001b[KInstalling ${what} ... ${seconds()}`);
  const timer = isTTY ? setInterval(draw, 500) : undefined;
  try {
    await act();
  } finally {
    clearInterval(timer);
    if (isTTY) output.write('\r\u001b[K');
  }
  output.write(`Installed ${what} in ${seconds()}\n`);
}
