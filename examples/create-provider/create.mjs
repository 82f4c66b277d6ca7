#!/usr/bin/env node
// Copies the template into a new folder, by the name of the provider: npm create infratographer-provider acme
import { cp, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [id = ''] = process.argv.slice(2);
const folder = resolve(`provider-${id}`);
if (!/^[a-z][a-z0-9-]{0,50}$/.test(id)) {
  console.error('Usage: create-infratographer-provider <id>, in lower-case letters, digits and hyphens');
  process.exitCode = 2;
} else if (existsSync(folder)) {
  console.error(`${folder} exists already.`);
  process.exitCode = 1;
} else {
  await cp(join(import.meta.dirname, 'template'), folder, { recursive: true });
  for (const file of ['package.json', 'README.md', 'src/provider.ts']) {
    const path = join(folder, file);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('acme', id));
  }
  console.log(`Made ${folder}; its README.md says how to go on.`);
}
