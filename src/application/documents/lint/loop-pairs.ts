import { fieldKey } from '../field-key';
import { similarWord } from './similar-field';
import type { TemplateTag } from './template-tags';

/** A sign before a name. */
export interface SignedTag {
  readonly tag: TemplateTag;
  /** `#`, `^`, `/` or ''. */
  readonly sign: string;
  /** Without the sign. */
  readonly name: string;
  readonly key: string;
}

/** The beginning of a repeated part and its end. */
export interface LoopPair {
  readonly open: SignedTag;
  /** `null`: it has none, so it goes on to the end. */
  readonly close: SignedTag | null;
}

/** What is wrong with the order of loops. */
export interface LoopFault {
  readonly code: 'unclosedLoop' | 'unopenedLoop' | 'otherName' | 'crossedLoops';
  readonly at: SignedTag;
  readonly data: Readonly<Record<string, string>>;
}

/** A tag with its sign parted from the name. */
export function signedTag(tag: TemplateTag): SignedTag {
  const sign = /^[#^/]/.exec(tag.inside)?.[0] ?? '';
  const name = tag.inside.slice(sign.length).trim();
  return { tag, sign, name, key: fieldKey(name) };
}

const isClose = (tag: SignedTag): boolean => tag.sign === '/';

/** Pairs the beginnings and ends of one part of a template, going on after a fault as the author likely meant it. */
export function loopPairs(tags: readonly SignedTag[]): { pairs: LoopPair[]; faults: LoopFault[] } {
  const pairs: LoopPair[] = [];
  const faults: LoopFault[] = [];
  const stack: SignedTag[] = [];
  const fault = (code: LoopFault['code'], at: SignedTag, data: LoopFault['data'] = {}): void => {
    faults.push({ code, at, data: { text: at.tag.inside, name: at.name, ...data } });
  };
  const take = (at: number, close: SignedTag): void => {
    const [open] = stack.splice(at, 1);
    if (open !== undefined) pairs.push({ open, close });
  };
  tags.forEach((tag, index) => {
    if (!isClose(tag)) {
      if (tag.sign !== '' && tag.name !== '') stack.push(tag);
      return;
    }
    const top = stack[stack.length - 1];
    const own = lastIndex(stack, (open) => tag.name === '' || open.key === tag.key);
    if (top === undefined) fault('unopenedLoop', tag);
    else if (own === stack.length - 1) take(own, tag);
    else if (own >= 0) {
      closeOuter(stack.slice(own + 1), tags.slice(index + 1), tag, fault, (open) =>
        stack.splice(stack.indexOf(open), 1),
      );
      take(own, tag);
    } else if (isMisspelt(tag, top, tags.slice(index + 1))) {
      fault('otherName', tag, { opening: top.name });
      take(stack.length - 1, tag);
    } else fault('unopenedLoop', tag);
  });
  for (const open of stack) {
    fault('unclosedLoop', open);
    pairs.push({ open, close: null });
  }
  return { pairs, faults };
}

/** Ends an outer loop while inner ones are open: they cross it when their ends follow, else they have none. */
function closeOuter(
  inner: readonly SignedTag[],
  later: readonly SignedTag[],
  outer: SignedTag,
  fault: (code: LoopFault['code'], at: SignedTag, data?: LoopFault['data']) => void,
  drop: (open: SignedTag) => void,
): void {
  for (const open of inner) {
    const isEnded = later.some((tag) => isClose(tag) && tag.key === open.key);
    if (isEnded) fault('crossedLoops', outer, { outer: outer.name, inner: open.name });
    else {
      fault('unclosedLoop', open);
      drop(open);
    }
  }
}

/** Whether a closing name that nothing opened belongs to the open loop: it reads alike, or nothing else closes it. */
function isMisspelt(close: SignedTag, open: SignedTag, later: readonly SignedTag[]): boolean {
  const isEnded = later.some((tag) => isClose(tag) && (tag.key === open.key || tag.name === ''));
  return similarWord(close.key, [open.key]) !== undefined || !isEnded;
}

function lastIndex<T>(all: readonly T[], isRight: (one: T) => boolean): number {
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const one = all[index];
    if (one !== undefined && isRight(one)) return index;
  }
  return -1;
}
