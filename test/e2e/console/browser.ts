import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
/** Debian's browser; undefined where none is installed. */
export const BROWSER_FILE = PLACES.find((place) => place !== undefined && existsSync(place));

export async function startBrowser(): Promise<Browser> {
  if (BROWSER_FILE === undefined) throw new Error('No chromium is installed (apt-get install chromium)');
  return await chromium.launch({ executablePath: BROWSER_FILE, args: ['--no-sandbox'] });
}

/** Signs in at the development issuer's page. */
export async function signIn(page: Page, url: string, role: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: new RegExp(`^${role}`) }).click();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
}
