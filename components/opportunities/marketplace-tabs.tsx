import { getTranslations } from "next-intl/server";
import { Tabs } from "@/components/ui/tabs";

type Props = { readonly mission: string; readonly current: "all" | "mine" };

export async function MarketplaceTabs({ mission, current }: Props) {
  const t = await getTranslations("marketplace");
  const here = `/missions/${mission}/marketplace`;
  const tabs = [
    { href: here, label: t("all"), isCurrent: current === "all" },
    { href: `${here}/mine`, label: t("mine"), isCurrent: current === "mine" },
  ];
  return <Tabs label={t("tabs")} tabs={tabs} />;
}
