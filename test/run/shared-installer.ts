import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { placeInstaller } from '#test/machine/machine-stack.ts';
import { findRequirements } from '#test/machine/requirements.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the installer's files; empty where virtual machines cannot be run. */
    readonly installer: string;
  }
}

/** One installer for all suites of machines that boot: it takes seconds to pack. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parts = await findRequirements();
  const folder = 'missing' in parts ? '' : await placeInstaller(parts);
  project.provide('installer', folder);
  return async () => {
    if (folder !== '') await rm(folder, { recursive: true, force: true });
  };
}
