import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";

type Props = { readonly text: string; readonly found: number; readonly code: string };

/** Finds an organisation that is here already, by a part of its name. It comes before the form, so that nothing typed is lost. */
export async function OrganisationSearch({ text, found, code }: Props) {
  const t = await getTranslations("welcome.who");
  return (
    <search>
      <form method="get" className="grid gap-1.5">
        {code && <input type="hidden" name="code" value={code} />}
        <label htmlFor="find" className="justify-self-start font-semibold">
          {t("find")}
        </label>
        <p id="find-hint" className="text-ink-quiet">
          {text === "" ? t("find-hint") : t("found", { count: found, text })}
        </p>
        <div className="flex gap-2">
          <input
            id="find"
            name="find"
            type="search"
            defaultValue={text}
            minLength={2}
            maxLength={80}
            aria-describedby="find-hint"
            className="block min-h-11 w-full min-w-0 rounded-md border border-line-strong bg-surface-raised px-3 py-2 hover:border-ink"
          />
          <Button look="quiet" className="shrink-0 whitespace-nowrap">
            {t("find-button")}
          </Button>
        </div>
      </form>
    </search>
  );
}
