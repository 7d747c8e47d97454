import { useState } from 'preact/hooks';
import type { TemplateView } from '../../contract/papers';
import { templatesWords as words } from '../../messages/ui-templates';
import { newId } from '../meeting/new-id';
import { usePage } from '../state/page-context';
import { type Task, useTask } from '../state/use-task';

/** What came of the last button. */
interface Said {
  readonly text: string;
  readonly isGood: boolean;
}

/** One template and what can be done with it. */
export interface TemplateActions {
  readonly template: TemplateView;
  /** The check of the file that waits; `null`: not asked yet. */
  readonly checked: TemplateView | null;
  readonly said: Said | null;
  readonly task: Task;
  readonly make: (start: 'empty' | 'copy') => Promise<void>;
  readonly check: () => Promise<void>;
  readonly take: (fileId: string | null) => Promise<void>;
}

/** Keeps a template of the list with the answers of its buttons. */
export function useTemplate(listed: TemplateView): TemplateActions {
  const { call, announce } = usePage();
  const [template, setTemplate] = useState(listed);
  const [checked, setChecked] = useState<TemplateView | null>(null);
  const [said, say] = useState<Said | null>(null);
  const [requestId, setRequestId] = useState(newId);
  const task = useTask();
  const { paper } = template;
  const tell = (text: string, isGood: boolean): void => {
    say({ text, isGood });
    announce(text);
  };
  return {
    template,
    checked,
    said,
    task,
    make: async (start) => {
      const made = await task.runOnce(() => call('newTemplate', { paper, start, requestId }));
      if (made === undefined) return;
      setRequestId(newId());
      // Whose it is matters to others only.
      setTemplate({ ...template, made: { ...made, owner: '' } });
      setChecked(null);
      tell(words.madeNow, true);
    },
    check: async () => {
      const fileId = template.made?.fileId;
      const input = fileId === undefined ? { paper } : { paper, fileId };
      const [answer] = (await task.runOnce(() => call('lintTemplates', input)))?.templates ?? [];
      if (answer === undefined) return;
      if (fileId === undefined) setTemplate(answer);
      setChecked(answer);
      say(null);
      announce(words.mistakes(mistakesOf(answer)));
    },
    take: async (fileId) => {
      const answer = await task.runOnce(() => call('useTemplate', { paper, fileId }));
      if (answer === undefined) return;
      setChecked(answer.template);
      if (answer.taken) setTemplate(answer.template);
      tell(answer.taken ? (fileId === null ? words.broughtBack : words.taken) : words.refused, answer.taken);
    },
  };
}

/** Number of things because of which no paper is made. */
export const mistakesOf = ({ problems }: TemplateView): number =>
  problems.filter(({ severity }) => severity === 'mistake').length;
