import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { BrokenError, messageOf } from '../../src/errors.js';
import type { RunScope } from '../../src/model/host.js';
import { launchOptions } from './chromium.js';
import { PAGES } from './protocol.js';
import { type Handler, serve } from './server.js';

/** Starts Chromium. It ends with this process, however that ends: its one connection is a pipe. */
export async function launch(executable: string): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    ...launchOptions(executable),
    // Nothing is loaded from elsewhere.
    args: [...(launchOptions(executable).args ?? []), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

/** Shows an address in a page that shares nothing with another; resolves when the page, or the whole browser, has crashed. */
export async function showPage(browser: Browser, url: string, signal: AbortSignal): Promise<void> {
  const context = await browser.newContext();
  const close = () => void context.close().catch(() => undefined);
  signal.addEventListener('abort', close);
  if (signal.aborted) {
    close();
    return;
  }
  const page = await context.newPage();
  const crashed = new Promise<void>((resolve) => page.once('crash', () => resolve()).once('close', () => resolve()));
  await page.goto(url, { waitUntil: 'commit' });
  await crashed;
}

/**
 * Starts the Chromium of one run. A host process has its page for as long as it holds the connection by which it has asked for it.
 *
 * @throws {BrokenError} when it does not start
 */
export async function startChromium(executable: string): Promise<RunScope> {
  const browser = await launch(executable).catch((error: unknown) => {
    throw new BrokenError(`${executable} does not start: ${messageOf(error).split('\n')[0]}`);
  });
  const path = `/${randomUUID()}/`;
  const pages: Handler = async (request, response) => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    await showPage(browser, decodeURIComponent((request.url ?? '').slice(path.length)), gone.signal);
    response.end('the page has crashed');
  };
  const { server, origin } = await serve({ [`${path}*`]: pages });
  return {
    env: { [PAGES]: origin + path },
    async close() {
      server.closeAllConnections();
      server.close();
      await browser.close();
    },
  };
}
