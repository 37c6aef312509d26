import { displayWidth } from '../../thai/display-width.js';
import type { Block, Line } from '../manuscript.js';
import { joinAll, type Passage, slicePassage, textOf, trimPassage } from '../passage.js';
import { readHeading } from '../sheet/read-heading.js';
import { isTick } from '../table/values.js';
import { goesOnTitle } from './lines-above.js';

/** `☑ มิติที่ ๑`, `ไม่ใช้งบประมาณ ( )`: a box, ticked or not. */
const BOX = /(?<![^\s(:：])(?:[☐☑☒□■▢◻◼✓✔]|\(\s*[/✓✔√xX]?\s*\)|\[\s*[/✓✔√xX]?\s*\])(?![)\]])/gu;

/** `✓ หมายถึง ดำเนินการ`: says what a sign means. */
const EXPLAINS = /^(?:=|หมายถึง|คือ|แทน)/u;

interface Option {
  readonly words: Passage;
  readonly isChosen: boolean;
  /** A sign that can as well be a bullet. */
  readonly isBullet: boolean;
}

interface Choice {
  readonly line: Line;
  /** Lines in which its last option goes on. */
  readonly more: readonly Line[];
  /** Words before the first box. */
  readonly lead: Passage;
  readonly options: readonly Option[];
}

/** A full line may go on in the next one. */
const FULL = 50;

/**
 * Of options with boxes, line below line or on one line, those that are ticked. One below the other, none of them
 * ticked or all of them, the boxes may be bullets of a list: all stays as it is.
 */
export function keepChosen(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly notChosen: readonly Passage[];
} {
  const kept: Block[] = [];
  const notChosen: Passage[] = [];
  let group: Choice[] = [];
  const close = (): void => {
    const options = group.flatMap((choice) => choice.options);
    const isOneLine =
      group.some((choice) => choice.options.length > 1) && !options.some((each) => each.isBullet);
    const isTold = isOneLine || new Set(options.map(({ isChosen }) => isChosen)).size === 2;
    for (const choice of group) {
      if (!isTold) {
        kept.push(choice.line, ...choice.more);
        continue;
      }
      const chosen = chosenLine(choice);
      if (chosen) kept.push(chosen);
      else if (choice.lead.length > 0) notChosen.push(choice.lead);
      for (const { isChosen, words } of choice.options) if (!isChosen) notChosen.push(words);
    }
    group = [];
  };
  for (const block of blocks) {
    const choice = readChoice(block);
    const last = group.at(-1);
    if (choice && last && choice.lead.length > 0) close();
    if (choice) group.push(choice);
    else if (last && block.kind !== 'table' && goesOn(last, block))
      group[group.length - 1] = withMore(last, block);
    else {
      close();
      kept.push(block);
    }
  }
  close();
  return { blocks: kept, notChosen };
}

function readChoice(block: Block): Choice | undefined {
  if (block.kind === 'table' || block.raw.includes('\t')) return undefined;
  const { passage } = block;
  const boxes = [...textOf(passage).matchAll(BOX)];
  const lead = trimPassage(slicePassage(passage, 0, boxes[0]?.index));
  const behind = boxes.map(({ index, 0: box }, at) =>
    trimPassage(slicePassage(passage, index + box.length, boxes[at + 1]?.index)),
  );
  // Where the line ends in a box, each stands behind what it chooses; boxes side by side are the columns of a table.
  const isBehind = behind.at(-1)?.length === 0;
  const words = isBehind ? [lead, ...behind.slice(0, -1)] : behind;
  const isLegend = words.some((each) => EXPLAINS.test(textOf(each)));
  if (boxes.length < (isBehind ? 2 : 1) || isLegend || words.some((each) => each.length === 0))
    return undefined;
  const options = boxes.map(
    ([box], at): Option => ({
      words: words[at] ?? [],
      isChosen: isTick(box),
      isBullet: /^[✓✔■◼□]$/u.test(box),
    }),
  );
  return { line: block, more: [], lead: isBehind ? [] : lead, options };
}

const goesOn = ({ line }: Choice, next: Line): boolean =>
  displayWidth(textOf(line.passage)) >= FULL && goesOnTitle(line, next);

const withMore = (choice: Choice, next: Line): Choice => ({
  ...choice,
  more: [...choice.more, next],
  options: choice.options.map((option, index, { length }) =>
    index === length - 1 ? { ...option, words: joinAll([option.words, next.passage]) } : option,
  ),
});

/** Words before boxes of which none is ticked name nothing; a heading is one all the same. */
function chosenLine({ line, lead, options }: Choice): Line | undefined {
  const chosen = options.flatMap(({ isChosen, words }) => (isChosen ? [words] : []));
  const passage = joinAll([lead, ...chosen]);
  const left = { ...line, passage, raw: textOf(passage) };
  return chosen.length > 0 || (lead.length > 0 && readHeading(left)) ? left : undefined;
}
