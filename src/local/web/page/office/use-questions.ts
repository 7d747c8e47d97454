import { useCallback, useState } from 'react';
import { api, type Question } from '../api';

/** Questions of the script that wait for the person, oldest first. */
export function useQuestions(refuse: (error: unknown) => void) {
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  const load = useCallback(() => {
    api.questions().then((answer) => setQuestions(answer.questions), refuse);
  }, [refuse]);
  const drop = (id: string) => setQuestions((all) => all.filter((question) => question.id !== id));
  return {
    questions,
    load,
    drop,
    add: (question: Question) => setQuestions((all) => [...all.filter(({ id }) => id !== question.id), question]),
    /** Answers the oldest question. */
    answer(button: string, text: string) {
      const [question] = questions;
      if (question === undefined) return;
      drop(question.id);
      api.answer(question.id, button, text).catch(refuse);
    },
  };
}
