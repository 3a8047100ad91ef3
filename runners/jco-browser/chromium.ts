import type { LaunchOptions } from 'playwright-core';
import which from 'which';

/** Names under which a Chromium may be on PATH; the first is Debian's. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium that `CHROMIUM` names, or the one on PATH. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  const candidates = named === undefined || named === '' ? NAMES : [named];
  return candidates.map((name) => which.sync(name, { nothrow: true })).find((path) => path !== null) ?? undefined;
}

/** Starts a Chromium without a window, for root too, and with nothing that it would do of its own accord. */
export const launchOptions = (executablePath: string): LaunchOptions => ({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  // Who starts it ends it; playwright would end this process too.
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
});
