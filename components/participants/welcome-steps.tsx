import clsx from "clsx";
import { getTranslations } from "next-intl/server";

const steps = ["who", "interests", "times"] as const;

/** Where one is in the three screens. */
export async function WelcomeSteps({ current }: { readonly current: (typeof steps)[number] }) {
  const t = await getTranslations("welcome");
  return (
    <ol aria-label={t("steps")} className="mb-6 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={step === current ? "step" : undefined}
          className={clsx(step === current ? "font-semibold text-act" : "text-ink-quiet")}
        >
          {index + 1}. {t(`${step}.short`)}
        </li>
      ))}
    </ol>
  );
}
