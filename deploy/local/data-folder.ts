import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeRefuge } from './parts/postgres-files.ts';

/** What a stack keeps in its folder. Only this is ever deleted: the folder may hold other files. */
const KEPT = [
  'postgres',
  'nats',
  'temporal.db',
  'temporal.db-wal',
  'temporal.db-shm',
  'keys',
  'logs',
  'simulator',
  'jwks.json',
  'demo.json',
  'ports.json',
];

export function removeData(dataDir: string): void {
  removeRefuge(join(dataDir, 'postgres'));
  for (const name of KEPT) rmSync(join(dataDir, name), { recursive: true, force: true });
}
