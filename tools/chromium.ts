import { type Browser, chromium } from 'playwright-core';
import { findChromium, launchOptions } from '../runners/jco-browser/chromium.js';

export const chromiumPath = findChromium();

/** @throws {Error} when there is none, or it does not start */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch(launchOptions(chromiumPath ?? '/usr/bin/chromium'));
