import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pythonVenv } from '#test/peers/python.ts';
import { exampleSuites } from './example-bench.ts';

const folder = join(import.meta.dirname, '../../examples/provider-python');
const requirements = readFileSync(join(folder, 'requirements.txt'), 'utf8').trim().split('\n');
const venv = await pythonVenv('provider-python', requirements);
const program = 'missing' in venv ? venv : { command: venv.bin('python'), args: ['provider.py'], folder };

exampleSuites('the example in Python', program);
