import "server-only";
import { log } from "@/lib/log";

/** Does `work` again and again with a pause between; a failure is logged and tried next time. Returns the stop. */
export function repeat(
  name: string,
  pauseMilliseconds: number,
  work: () => Promise<unknown>,
): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const round = () => {
    running = work()
      .catch((error: unknown) => log.error({ err: error }, name))
      .then(() => {
        if (!stopped) timer = setTimeout(round, pauseMilliseconds);
      });
  };
  round();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
