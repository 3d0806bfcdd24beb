import { requireEventDesk } from "@/lib/auth/session";
import { listGuestsForExport } from "@/lib/guests/queries";
import { writeGuestList } from "@/lib/guests/write-list";

type Context = { readonly params: Promise<{ readonly mission: string; readonly event: string }> };

/** The own desks' guests as a file that an import of another event understands. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { mission, event } = await params;
  const actor = await requireEventDesk(mission, event);
  return new Response(writeGuestList(await listGuestsForExport(actor)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${event}-guests.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
