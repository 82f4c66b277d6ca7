// Node strips the types of our sources itself, but not in node_modules, where a package is that was installed.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const OURS = new URL('../../', import.meta.url).href;

registerHooks({
  load(url, context, next) {
    const isOurs = url.startsWith(OURS) && !url.slice(OURS.length).includes('node_modules/');
    if (!isOurs || !url.endsWith('.ts')) return next(url, context);
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});
