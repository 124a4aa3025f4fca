import { useEffect, useState } from 'react';

/**
 * The newest answer to what is asked; the one before stays until it is there.
 *
 * @param state what the question depends on, as a text
 * @param of what the answer is of: asked again when this is another
 */
export function useNewest<Found>(ask: () => Promise<Found | undefined>, state: string, of: unknown): Found | undefined {
  const [found, setFound] = useState<Found>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `state` and `of` say whether the question is another
  useEffect(() => {
    let stale = false;
    void ask().then((answer) => {
      if (!stale && answer !== undefined) setFound(answer);
    });
    return () => {
      stale = true;
    };
  }, [state, of]);
  return found;
}
