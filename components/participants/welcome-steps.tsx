import { getTranslations } from "next-intl/server";
import { Steps } from "@/components/ui/steps";

const names = ["who", "interests", "times"] as const;
type Name = (typeof names)[number];

type Props = {
  readonly mission: string;
  readonly current: Name;
  /** What has been said already, and can be gone back to. */
  readonly done: readonly Name[];
};

/** Where one is in the three screens. */
export async function WelcomeSteps({ mission, current, done }: Props) {
  const t = await getTranslations("welcome");
  const steps = names.map((name) => ({
    label: t(`${name}.short`),
    state:
      name === current ? ("current" as const) : done.includes(name) ? ("done" as const) : ("ahead" as const),
    href: name !== current && done.includes(name) ? `/missions/${mission}/welcome/${name}` : undefined,
  }));
  return <Steps label={t("steps")} steps={steps} />;
}
