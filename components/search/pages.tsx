import { getTranslations } from "next-intl/server";
import { Pagination } from "@/components/ui/pagination";
import { type SearchFilter, writeSearchQuery } from "@/lib/search/search-filter";

type Props = { readonly here: string; readonly filter: SearchFilter; readonly pages: number };

/** The pages of something searched; each has an address. */
export async function Pages({ here, filter, pages }: Props) {
  const ui = await getTranslations("ui");
  return (
    <Pagination
      page={filter.page}
      pages={pages}
      hrefOf={(page) => `${here}?${writeSearchQuery({ ...filter, page })}`}
      words={{
        label: ui("pages"),
        previous: ui("previous"),
        next: ui("next"),
        where: ui("where", { page: filter.page, pages }),
      }}
    />
  );
}
