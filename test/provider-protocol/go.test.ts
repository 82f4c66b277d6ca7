import { join } from 'node:path';
import { goProgram } from '#test/peers/go.ts';
import { exampleSuites } from './example-bench.ts';

const folder = join(import.meta.dirname, '../../examples/provider-go');
const built = await goProgram('provider-go', folder);

exampleSuites('the example in Go', 'missing' in built ? built : { command: built.path, args: [], folder });
