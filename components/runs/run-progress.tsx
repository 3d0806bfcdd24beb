"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { RunCurve } from "@/components/runs/run-curve";
import type { RunProgress } from "@/lib/runs/run-kinds";

type State = { readonly state: string; readonly progress: RunProgress | null };
type Words = {
  readonly phase: string;
  readonly value: string;
  readonly bound: string;
  readonly gap: string;
  readonly breaks: string;
  readonly curve: string;
  readonly waiting: string;
  readonly phases: Readonly<Record<RunProgress["phase"], string>>;
};
type Props = {
  readonly stateUrl: string;
  readonly first: State;
  readonly locale: string;
  readonly words: Words;
};

/** Asks twice a second how far the run is; when it ends, the server's page says what came of it. */
export function RunProgressView({ stateUrl, first, locale, words }: Props) {
  const [now, setNow] = useState(first);
  const router = useRouter();
  useEffect(() => {
    let stopped = false;
    const ask = async () => {
      try {
        const answer = await fetch(stateUrl, { cache: "no-store" });
        const next = (await answer.json()) as State;
        if (stopped) return;
        setNow(next);
        if (next.state !== "QUEUED" && next.state !== "RUNNING") return router.refresh();
      } catch {
        // Bad Wi-Fi: the next question may get through.
      }
      if (!stopped) setTimeout(ask, 600);
    };
    void ask();
    return () => {
      stopped = true;
    };
  }, [stateUrl, router]);
  const { progress } = now;
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  const share =
    progress && progress.steps > 0 ? Math.min(100, Math.round((100 * progress.step) / progress.steps)) : 0;
  return (
    <div className="grid max-w-2xl gap-5">
      <progress value={share} max={100} aria-label={words.phase} className="h-2 w-full accent-settled" />
      <p role="status" aria-live="polite" className="font-semibold">
        {progress ? words.phases[progress.phase] : words.waiting}
      </p>
      {progress && (
        <>
          <RunCurve curve={progress.curve} label={words.curve} />
          <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
            {[
              [words.value, number(progress.value)],
              [words.bound, number(progress.bound)],
              [words.gap, `${number(progress.gapPercent, 3)} %`],
              [words.breaks, number(progress.breaks)],
            ].map(([name, value]) => (
              <div key={name}>
                <dt className="text-ink-quiet text-sm">{name}</dt>
                <dd className="font-semibold text-lg tabular-nums">{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
