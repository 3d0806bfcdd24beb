import { getTranslations } from "next-intl/server";
import { Tabs } from "@/components/ui/tabs";

type Props = { readonly mission: string; readonly current: "flow" | "shortlist" | "thesis" };

const pages = { flow: "", shortlist: "/shortlist", thesis: "/thesis" } as const;

export async function InvestorTabs({ mission, current }: Props) {
  const t = await getTranslations("investors");
  const tabs = (["flow", "shortlist", "thesis"] as const).map((page) => ({
    href: `/missions/${mission}/deal-flow${pages[page]}`,
    label: t(page),
    isCurrent: page === current,
  }));
  return <Tabs label={t("tabs")} tabs={tabs} />;
}
