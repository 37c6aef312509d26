/** `a/b` and `../c` joined and tidied; always with `/`, on every system. */
export function joinPath(...parts: readonly string[]): string {
  const joined = parts.filter((part) => part !== '').join('/');
  const isAbsolute = joined.startsWith('/');
  const kept: string[] = [];
  for (const part of joined.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (part !== '..' || !isAbsolute) kept.push(part);
  }
  return `${isAbsolute ? '/' : ''}${kept.join('/')}` || '.';
}

export const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const isAbsolutePath = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:/.test(path);

/** Whether `inner` is `folder` or lies in it; both absolute and free of `..`. */
export const isInside = (folder: string, inner: string): boolean =>
  inner === folder || inner.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** The way from one absolute folder to another path: `../../data/2569`. */
export function pathFrom(folder: string, path: string): string {
  const from = folder.split('/');
  const to = path.split('/');
  // Another disk of Windows.
  if (from[0] !== to[0]) return path;
  const shared = from.findIndex((part, index) => part !== to[index]);
  const common = shared < 0 ? from.length : shared;
  return joinPath(...from.slice(common).map(() => '..'), ...to.slice(common));
}
