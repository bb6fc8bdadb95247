import { useEffect, useState } from "react";

/**
 * Gives the answer to a question, null until it is there; a question must be the same function for as long as it is the same question.
 * `keepsLast` gives the answer to the question before until then, so that what the clerk has opened stays open.
 */
export function useAnswer<T>(ask: () => Promise<T>, keepsLast = false): T | null {
  const [answered, setAnswered] = useState<{ readonly to: () => Promise<T>; readonly with: T } | null>(null);
  useEffect(() => {
    let isMoot = false;
    ask().then(
      (answer) => {
        if (!isMoot) setAnswered({ to: ask, with: answer });
      },
      (error: unknown) => {
        // Thrown while drawing, so that the fence around the step tells of it.
        if (!isMoot)
          setAnswered(() => {
            throw error;
          });
      },
    );
    return () => {
      isMoot = true;
    };
  }, [ask]);
  return answered !== null && (keepsLast || answered.to === ask) ? answered.with : null;
}
