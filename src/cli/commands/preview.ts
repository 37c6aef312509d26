import { openBuildCache } from '../../build-cache.js';
import { compile } from '../../compile.js';
import type { CheckConfig } from '../../config.js';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import type { LocalAnswer } from '../../world/serve-locally.js';
import { joinPath, type World } from '../../world/world.js';
import { defineCommand, EXIT, namesFlag, onFlag } from '../command.js';
import { COMMON_FLAGS, DIR_ARGUMENT, toCheckConfig } from '../report-flags.js';
import { asSentence, whileWatching } from './build/watch.js';
import { type PreviewState, previewState, type ShownPages, showPages } from './preview/preview-state.js';

/** Pages in the browser, beside what there is to mend, anew at every save. */
export const preview = defineCommand({
  summary: {
    th: 'แสดงหน้าเอกสารในเว็บเบราว์เซอร์ และเปลี่ยนตามทุกครั้งที่บันทึก',
    en: 'shows the pages in the browser, anew at every save',
  },
  arguments: DIR_ARGUMENT,
  flags: {
    ...COMMON_FLAGS,
    only: namesFlag(
      '<list>',
      'เอกสารที่แสดง ตามชื่อใน build --only (ค่าตั้งต้น plan ทั้งเล่ม)',
      'documents to show, as build --only names them (default: plan, the whole book)',
    ),
    noOpen: onFlag('ไม่เปิดเว็บเบราว์เซอร์ให้เอง', 'does not open the browser'),
  },
  examples: ['plan preview', 'plan preview --only progress'],
  async run(typed, world, streams) {
    const { flags } = typed;
    const config = await toCheckConfig(typed.arguments[0], typed, world, streams);
    const shown = openShown(config, flags.only ?? ['plan'], world);
    const answerTo = await openAnswers(shown, world);
    const server = await world.serve(answerTo);
    const tell = (text: string): void => void streams.stderr.write(`${text}\n`);
    try {
      await whileWatching(config, world, shown.rebuild, async () => {
        tell(WORDING[config.language](server.address));
        if (!flags.noOpen) await world.open(server.address).catch((error: unknown) => void asSentence(error));
      });
    } finally {
      await server.close();
    }
    return EXIT.fine;
  },
});

const WORDING = {
  th: (address: string) => `ดูเอกสารได้ที่ ${address}\nบันทึกแฟ้มแล้วหน้าเอกสารจะเปลี่ยนตาม (หยุดด้วย Ctrl-C)`,
  en: (address: string) => `The pages are at ${address}\nSave a file and they follow (Ctrl-C ends)`,
};

interface Shown {
  rebuild(): Promise<void>;
  state(): PreviewState;
  /** A page of this state or of the one before, which the browser may be fetching still. */
  drawing(address: string): string | undefined;
  /** Calls `listener` at every new state until the returned function is called. */
  onChange(listener: () => void): () => void;
}

/** What is shown at a time: the findings as they are, and the last pages that could be made. */
function openShown(config: CheckConfig, only: readonly string[], world: World): Shown {
  const formats = ['pages'] as const;
  const cache = openBuildCache(formats);
  const listeners = new Set<() => void>();
  let pages: ShownPages = { documents: [], changed: undefined };
  let state = previewState([], pages, { config, sentence: undefined, isStale: false });
  let before = state;
  return {
    async rebuild() {
      const result = await compile({ planDir: config.planDir, formats, only }, world, {}, cache).catch(
        asSentence,
      );
      const sentence = 'sentence' in result ? result.sentence[config.language] : undefined;
      const diagnostics = 'sentence' in result ? [] : result.diagnostics;
      const made = 'value' in result && !hasErrors(diagnostics) ? result.value?.artifacts : undefined;
      if (made) pages = showPages(made, pages);
      before = state;
      state = previewState(diagnostics, pages, { config, sentence, isStale: !made });
      for (const listener of listeners) listener();
    },
    state: () => state,
    drawing: (address) => state.pages.get(address) ?? before.pages.get(address),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const PAGE_FILES = {
  '': ['data/preview/preview.html', 'text/html; charset=utf-8'],
  'preview.js': ['data/preview/preview.js', 'text/javascript; charset=utf-8'],
  'preview.css': ['data/preview/preview.css', 'text/css; charset=utf-8'],
  'sarabun.ttf': ['fonts/Sarabun/Sarabun-Regular.ttf', 'font/ttf'],
} as const;

async function openAnswers(shown: Shown, world: World): Promise<(path: string) => LocalAnswer | undefined> {
  const files = new Map<string, LocalAnswer>();
  for (const [path, [file, type]] of Object.entries(PAGE_FILES)) {
    const body = await world.readFile(joinPath(world.packageDir, file));
    if (!body) throw new Error(`the package lacks ${file}`);
    files.set(path, { type, body });
  }
  return (path) => {
    if (path === 'state') return { type: 'application/json', body: JSON.stringify(shown.state().shown) };
    if (path === 'events') return { listen: (send) => shown.onChange(() => send('changed')) };
    const svg = shown.drawing(path);
    return svg === undefined ? files.get(path) : { type: 'image/svg+xml', body: svg };
  };
}
