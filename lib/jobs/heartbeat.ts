import "server-only";
import type { Progress } from "@/lib/engine/scheduling/progress";
import type { RunProgress } from "@/lib/runs/run-kinds";
import { beat } from "@/lib/runs/worker-commands";

const beatMilliseconds = 500;
const mostPoints = 200;

type Point = RunProgress["curve"][number];

/** Every other point, once there are too many: the picture keeps its shape. */
function thin(curve: Point[]): Point[] {
  return curve.length <= mostPoints
    ? curve
    : curve.filter((_, index) => index % 2 === 0 || index === curve.length - 1);
}

/** Says twice a second that the run lives, writes its progress, and hears whether somebody asked it to stop. */
export class Heartbeat {
  readonly stop = new AbortController();
  private readonly began = performance.now();
  private readonly timer: NodeJS.Timeout;
  private latest: Progress | null = null;
  private curve: Point[] = [];
  private beating: Promise<void> = Promise.resolve();

  constructor(private readonly runId: string) {
    this.timer = setInterval(() => this.beat(), beatMilliseconds);
  }

  readonly note = (progress: Progress): void => {
    this.latest = progress;
    if (progress.bound > 0)
      this.curve = thin([
        ...this.curve,
        [Math.round(performance.now() - this.began), progress.value, progress.bound],
      ]);
  };

  private beat(): void {
    const progress = this.latest && { ...this.latest, curve: this.curve };
    this.beating = beat(this.runId, progress, new Date()).then(
      ({ stopAsked }) => {
        if (stopAsked) this.stop.abort();
      },
      () => undefined,
    );
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    this.beat();
    await this.beating;
  }
}
