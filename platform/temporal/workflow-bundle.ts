import { bundleWorkflowCode, type BundleOptions, type WorkflowBundle } from '@temporalio/worker';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export interface WorkflowBundleOptions {
  /** The module that exports every workflow. */
  readonly workflowsPath: string;
  /** Keeps bundles between starts; undefined bundles again. Nothing is lost with what is in it. */
  readonly folder: string | undefined;
  readonly logger?: BundleOptions['logger'];
}

/** What a kept bundle was made of; it holds as long as every file does. */
const recordSchema = z.object({
  /** SHA-256 of the bundle itself, so that half a file is no bundle. */
  code: z.string(),
  /** SHA-256 of each source by its path. */
  sources: z.record(z.string(), z.string()),
});
type BundleRecord = z.infer<typeof recordSchema>;

/** The package that bundles, and its options here: both, too, determine the bundle. */
const BUNDLER = [
  fileURLToPath(new URL('../package.json', import.meta.resolve('@temporalio/worker'))),
  import.meta.filename,
];

/**
 * The workflows as one file of code, which a worker runs apart from everything else. Bundling takes seconds of
 * processor time at each start of a worker, so that a bundle is kept until a file that it was made of changes.
 */
export async function bundleWorkflows(options: WorkflowBundleOptions): Promise<WorkflowBundle> {
  const { folder, workflowsPath } = options;
  if (folder === undefined) return (await makeBundle(options)).bundle;
  const place = join(folder, sha256([workflowsPath, ...BUNDLER].join(' ')).slice(0, 16));
  const kept = await readKept(place);
  if (kept !== undefined) return kept;
  const begun = Date.now();
  const { bundle, sources } = await makeBundle(options);
  await keep(place, bundle, sources, begun);
  return bundle;
}

async function readKept(place: string): Promise<WorkflowBundle | undefined> {
  try {
    const record = recordSchema.parse(JSON.parse(await readFile(`${place}.json`, 'utf8')));
    const code = await readFile(`${place}.js`, 'utf8');
    if (sha256(code) !== record.code) return undefined;
    const now = await Promise.all(
      Object.entries(record.sources).map(async ([path, hash]) => sha256(await readFile(path)) === hash),
    );
    return now.includes(false) ? undefined : { code };
  } catch {
    // None was kept, or a source is gone.
    return undefined;
  }
}

async function makeBundle({
  workflowsPath,
  logger,
}: WorkflowBundleOptions): Promise<{ bundle: WorkflowBundle; sources: readonly string[] }> {
  let sources: readonly string[] = [];
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    // Loaded once a thread, not once a workflow, which would cost each several milliseconds; the SDK freezes what they
    // export, and test/architecture refuses variables of modules, so that no workflow sees anything of another.
    preloadModules: [workflowsPath],
    ...(logger !== undefined && { logger }),
    webpackConfigHook: (config) => ({
      ...config,
      plugins: [
        ...(config.plugins ?? []),
        (compiler) =>
          compiler.hooks.done.tap('sources', ({ compilation }) => {
            sources = [...compilation.fileDependencies];
          }),
      ],
    }),
  });
  return { bundle: { code }, sources };
}

/** Written beside its place and moved there: another worker may be reading. A folder that cannot be written keeps none. */
async function keep(
  place: string,
  { code }: { readonly code: string },
  sources: readonly string[],
  begun: number,
): Promise<void> {
  const partial = `${place}.${randomUUID()}`;
  try {
    const hashes = await hashFiles([...sources, ...BUNDLER], begun);
    if (hashes === undefined) return;
    const record: BundleRecord = { code: sha256(code), sources: hashes };
    await mkdir(dirname(place), { recursive: true });
    await writeFile(partial, code);
    await rename(partial, `${place}.js`);
    await writeFile(partial, JSON.stringify(record));
    await rename(partial, `${place}.json`);
  } catch {
    await rm(partial, { force: true }).catch(() => undefined);
  }
}

/** Undefined when one was changed since the given time: the bundle may contain either version. */
async function hashFiles(
  paths: readonly string[],
  begun: number,
): Promise<Record<string, string> | undefined> {
  const hashes: Record<string, string> = {};
  for (const path of paths) {
    const about = await stat(path).catch(() => undefined);
    // The others are folders, and the entry that only the bundler sees.
    if (about?.isFile() !== true) continue;
    if (about.mtimeMs >= begun) return undefined;
    hashes[path] = sha256(await readFile(path));
  }
  return hashes;
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
