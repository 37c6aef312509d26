import { decodeText } from '../source/decode-text.js';
import { type Lexicon, parseLexicon } from '../thai/lexicon.js';
import { joinPath } from '../world/paths.js';
import { readOnce } from '../world/read-once.js';
import type { World } from '../world/world.js';

/** Words that never break: the package's, and those of the plan's own `lexicon/words.txt` (place names). */
export async function loadLexicon(planDir: string, world: World): Promise<Lexicon> {
  const paths = [joinPath(world.packageDir, 'data'), planDir].map((home) =>
    joinPath(home, 'lexicon/words.txt'),
  );
  const files = await Promise.all(paths.map((path) => world.readFile(path)));
  const text = files.map((bytes) => (bytes && decodeText(bytes)) ?? '').join('\n');
  return readOnce(world, `lexicon ${planDir}`, Buffer.from(text), () => parseLexicon(text));
}
