import { expect, it } from "vitest";
import { writeProgrammeRss } from "@/lib/events/programme-rss";

it("is one item an event, with every sign that means something in XML written out", () => {
  const text = writeProgrammeRss({
    title: "A & B",
    description: "<script>alert(1)</script>\u0000",
    missionSlug: "m",
    origin: "https://ponte.example",
    locale: "en",
    events: [
      {
        id: "e",
        slug: "breakfast",
        kind: "NETWORKING",
        title: { en: 'Breakfast <early> & "late"', it: "Colazione" },
        summary: { en: "Come", it: "Vieni" },
        startsAt: new Date("2022-06-15T12:00:00Z"),
        endsAt: new Date("2022-06-15T14:00:00Z"),
        zone: "America/New_York",
        capacity: null,
        seatsTaken: 0,
        admission: "NONE",
        hoursIllustrative: false,
        venue: null,
        desk: { organisation: { name: "Clust-ER" } },
        rules: null,
        slots: [],
      },
    ],
  });
  expect(text).toContain("<title>A &amp; B</title>");
  expect(text).toContain("&lt;script&gt;");
  expect(text).not.toContain("\u0000");
  expect(text).toContain("<title>Breakfast &lt;early&gt; &amp; &quot;late&quot;</title>");
  expect(text).toContain("Wednesday 15 June, 08:00 EDT");
  expect(text.match(/<item>/g)).toHaveLength(1);
});
