import { spawn } from 'node:child_process';
import { UsageError } from '../diagnostics/usage-error.js';

/** What each system opens a file with, as a double click does. */
const OPENERS: Partial<Record<NodeJS.Platform, (path: string) => readonly [string, ...string[]]>> = {
  darwin: (path) => ['open', path],
  // The first pair of quotes is the title of a window.
  win32: (path) => ['cmd.exe', '/d', '/c', `start "" "${path}"`],
};

/** Some openers stay until the program is closed that they started. */
const STILL_OPEN = 1500;

export function openWithSystem(path: string, shown: string): Promise<void> {
  const [program, ...args] = OPENERS[process.platform]?.(path) ?? (['xdg-open', path] as const);
  return new Promise((resolve, reject) => {
    const opened = spawn(program, args, { detached: true, stdio: 'ignore', windowsVerbatimArguments: true });
    const refuse = (): void =>
      reject(
        new UsageError({
          th: `เครื่องนี้เปิด “${shown}” ให้เองไม่ได้ ให้เปิดจากโปรแกรมจัดการแฟ้ม`,
          en: `this system cannot open “${shown}” by itself; open it from the file manager`,
        }),
      );
    opened.once('error', refuse);
    opened.once('exit', (code) => (code === 0 ? resolve() : refuse()));
    setTimeout(() => {
      opened.unref();
      resolve();
    }, STILL_OPEN);
  });
}
