import { requireUser } from "@/lib/auth/session";
import { collectData } from "@/lib/privacy/collect-data";
import { writeCsv } from "@/lib/privacy/write-csv";

/** Everything that is kept of the reader, as a file. */
export async function GET(request: Request): Promise<Response> {
  const data = await collectData(await requireUser("/my-data"));
  const isCsv = new URL(request.url).searchParams.get("as") === "csv";
  const type = isCsv ? "text/csv" : "application/json";
  return new Response(isCsv ? writeCsv(data) : JSON.stringify(data, null, 2), {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="ponte-my-data.${isCsv ? "csv" : "json"}"`,
      "cache-control": "private, no-store",
    },
  });
}
