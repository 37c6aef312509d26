/** What a project file may be called, without `.yaml`. */
export const isProjectId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** The Latin words of a title, else `project-1`, `project-2` … : the first that is free. */
export function projectIdFor(title: string, taken: readonly string[]): string {
  const words = title
    .replace(/\$\{[^}]*\}?/g, ' ')
    .toLowerCase()
    .match(/[a-z][a-z0-9]+/g);
  const base = words?.join('-') ?? '';
  if (base.length > 2 && !taken.includes(base)) return base;
  const stem = base.length > 2 ? base : 'project';
  for (let number = base.length > 2 ? 2 : 1; ; number += 1) {
    const id = `${stem}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
