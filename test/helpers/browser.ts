import { type Browser, chromium } from 'playwright-core';

/** The browser of the system, as Debian's package `chromium` installs it. */
export const openBrowser = (env = process.env): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'], env });
