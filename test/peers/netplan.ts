import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where netplan is not installed, its packages may be unpacked in a folder. */
const files = process.env['NETPLAN_FILES'] ?? '/';
const generator = join(files, 'usr/libexec/netplan/generate');
const libraries = globSync(join(files, 'usr/lib/*-linux-gnu'));

/** The real netplan as far as it reads a configuration and writes those of systemd-networkd. */
export interface Netplan {
  /** The texts of the files for systemd-networkd, by name; undefined where netplan refuses the configuration. */
  generate(text: string): Record<string, string> | undefined;
  /** Removes what it has written. */
  stop(): void;
}

export function startNetplan(): Netplan | undefined {
  const folders: string[] = [];
  const netplan: Netplan = {
    generate(text) {
      const root = mkdtempSync(join(tmpdir(), 'netplan-'));
      folders.push(root);
      mkdirSync(join(root, 'etc/netplan'), { recursive: true });
      writeFileSync(join(root, 'etc/netplan/50-ours.yaml'), text, { mode: 0o600 });
      const env = { ...process.env, LD_LIBRARY_PATH: libraries.join(':') };
      const { status } = spawnSync(generator, ['--root-dir', root], { env, stdio: 'ignore' });
      if (status !== 0) return undefined;
      const folder = join(root, 'run/systemd/network');
      const names = globSync('*', { cwd: folder });
      return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    },
    stop() {
      for (const folder of folders) rmSync(folder, { recursive: true });
    },
  };
  const isThere = existsSync(generator) && netplan.generate('network: {version: 2}\n') !== undefined;
  if (!isThere) netplan.stop();
  return isThere ? netplan : undefined;
}

/** For the name of tests that are skipped without it. */
export const noNetplan = ' (skipped: it lacks netplan: apt-get install netplan.io)';
