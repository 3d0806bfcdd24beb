import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { actOnOpportunityAction } from "@/lib/opportunities/actions";
import { listOpportunityActs } from "@/lib/opportunities/policy";
import type { OpportunityView } from "@/lib/opportunities/queries";

type Props = { readonly one: OpportunityView; readonly mission: string };

/** What its author may do with it now; deleting asks a second time. */
export async function OpportunityActs({ one, mission }: Props) {
  const t = await getTranslations("marketplace");
  const acts = listOpportunityActs(one.state, one.isOwn);
  const formOf = (act: "publish" | "withdraw" | "delete", look?: "quiet") => (
    <form key={act} action={actOnOpportunityAction}>
      <input type="hidden" name="mission" value={mission} />
      <input type="hidden" name="opportunityId" value={one.id} />
      <input type="hidden" name="act" value={act} />
      <SubmitButton look={look}>{t(`act.${act}`)}</SubmitButton>
    </form>
  );
  return (
    <div className="flex flex-wrap items-start gap-3">
      {acts.includes("publish") && formOf("publish")}
      {acts.includes("edit") && (
        <LinkButton look="quiet" href={`/missions/${mission}/marketplace/${one.id}/edit`}>
          {t("act.edit")}
        </LinkButton>
      )}
      {acts.includes("withdraw") && formOf("withdraw", "quiet")}
      {acts.includes("delete") && (
        <Disclosure summary={t("delete-sure")}>
          <p className="mb-3">{t("delete-text")}</p>
          {formOf("delete", "quiet")}
        </Disclosure>
      )}
    </div>
  );
}
