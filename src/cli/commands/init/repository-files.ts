import { joinPath, lastPart, type World } from '../../../world/world.js';

import { programVersion } from '../doctor/probe-program.js';

const PACKAGE = '@anticorruption-plan/plan';

/** A text of the package, and where it lies in a repository of plans. */
const TEXTS = { 'README.md': 'README.md', 'workflow.yml': '.github/workflows/plan.yml' } as const;

/**
 * What makes a folder a repository of its own: the program that it needs, in exactly this version, what is not
 * kept, and what happens on every commit. Nothing for a folder in which there is something already.
 */
export async function repositoryFiles(
  home: string,
  world: World,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const isEmpty = ((await world.listFolder(home)) ?? []).every(({ name }) => name === '.git');
  if (!isEmpty || /^\d{4}$/.test(lastPart(home))) return [];
  const texts = Object.entries(TEXTS).map(async ([name, path]) => {
    const bytes = await world.readFile(joinPath(world.packageDir, 'data/repository', name));
    return { path: joinPath(home, path), text: new TextDecoder().decode(bytes) };
  });
  const manifest = {
    private: true,
    scripts: { check: 'plan check', build: 'plan build' },
    dependencies: { [PACKAGE]: await programVersion(world) },
  };
  return [
    ...(await Promise.all(texts)),
    { path: joinPath(home, 'package.json'), text: `${JSON.stringify(manifest, undefined, 2)}\n` },
    { path: joinPath(home, '.gitignore'), text: 'node_modules/\nout/\n' },
  ];
}
