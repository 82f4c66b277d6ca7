// Makes the README's pictures again, from a demonstration that runs: npm start -- --reset, then npm run pictures.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { signIn, startBrowser } from './browser.ts';
import { doFirstFive } from './first-five.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const FOLDER = join(ROOT, 'docs', 'pictures');
const SIZE = { width: 1280, height: 800 };

const [file = join(ROOT, '.local', 'stack.json')] = process.argv.slice(2);
const { console: url } = z.object({ console: z.url() }).parse(JSON.parse(await readFile(file, 'utf8')));
await mkdir(FOLDER, { recursive: true });
const browser = await startBrowser();
try {
  const signedIn = async (role: string) => {
    const page = await (await browser.newContext({ viewport: SIZE, colorScheme: 'light' })).newPage();
    await signIn(page, url, role);
    return page;
  };
  const [operator, member] = [await signedIn('operator'), await signedIn('member')];
  await doFirstFive({
    url,
    operator,
    member,
    async keep(page, name) {
      await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    },
  });
} finally {
  await browser.close();
}
