import { expect, test } from "vitest";
import { type MailContent, type MailKind, mailCatalogue } from "@/lib/mail/catalogue";
import { renderMail } from "@/lib/mail/render-mail";

const origin = "https://ponte.example";
const mission = {
  missionSlug: "usa-2022",
  missionTitle: { en: "Emilia-Romagna in the USA", it: "Emilia-Romagna negli USA" },
  acknowledgement: { en: "Funded by the ERDF ROP", it: "Finanziato dal POR FESR" },
};
const event = {
  ...mission,
  eventSlug: "breakfast",
  eventTitle: { en: "Networking Breakfast", it: "Colazione di networking" },
  zone: "America/New_York",
};
const meeting = {
  ...event,
  meetingId: "m1",
  counterpart: { name: "Ada <Byron>", organisation: "O'Neill & Co" },
};
const item = { ...event, startsAt: "2022-06-15T18:00:00Z", place: "A house, Philadelphia" };
const answerBy = "2022-06-10T21:59:00.000Z";

const invited = {
  ...item,
  desk: "Clust-ER Health",
  isReminder: false,
  path: "/answer/abc",
  refusalPath: "/unsubscribe/def.ghi",
};

const samples: { [Kind in MailKind]: MailContent<Kind> } = {
  "sign-in": { path: "/sign-in/link?token=abc", code: "012345" },
  "registration-approved": mission,
  "guest-invited": invited,
  "guest-reconfirm": { ...item, path: "/answer/abc", meetings: 2 },
  "meeting-requested": { ...meeting, message: "Hello,\n<b>shall</b> we talk?", answerBy },
  "meeting-edited": { ...meeting, message: "Shall we talk about isolators?" },
  "meeting-message": { ...meeting, text: "Which day?", from: "other", asks: true },
  "meeting-reminder": { ...meeting, answerBy },
  "meeting-along": { ...meeting, role: "INTERPRETER" },
  "meeting-on-behalf": { ...meeting, act: "accept" },
  "desk-informed": { ...event, one: meeting.counterpart, other: meeting.counterpart, waits: true },
  "meeting-offered": { ...meeting, answerBy: null },
  "meeting-accepted": meeting,
  "meeting-confirmed": meeting,
  "meeting-declined": meeting,
  "meeting-rejected": { ...meeting, reason: "The two of you already work together." },
  "meeting-cancelled": {
    ...meeting,
    by: "desk",
    was: { startsAt: "2022-06-15T12:30:00Z", table: "Table 4" },
  },
  "calendar-changed": {
    ...meeting,
    method: "REQUEST",
    sequence: 3,
    startsAt: "2022-06-15T12:30:00Z",
    endsAt: "2022-06-15T12:45:00Z",
    table: "4",
    place: "CIC",
  },
  "timetable-published": {
    ...event,
    version: 2,
    unplaced: 1,
    meetings: [
      {
        startsAt: "2022-06-15T13:00:00Z",
        table: "Table 7",
        counterpart: { name: "Grace", organisation: "Navy" },
      },
      { startsAt: "2022-06-15T12:30:00Z", table: "Table 4", counterpart: meeting.counterpart },
    ],
  },
  "seat-invited": item,
  "seat-given": { ...item, why: "free" },
  "seat-waiting": { ...item, place: null },
  "seat-refused": { ...item, hadSeat: true },
  "light-registered": {
    ...item,
    isWaiting: false,
    path: "/missions/usa-2022/events/breakfast/come/off?token=abc",
  },
  "light-seat-given": item,
  "speaker-question": { ...item, asker: "Ada <Byron>", question: "What next?" },
};
const kinds = Object.keys(mailCatalogue) as MailKind[];
const render = (kind: MailKind, locale: string, content: unknown = samples[kind]) =>
  renderMail({ kind, locale, content, origin });

test.each(kinds.flatMap((kind) => ["en", "it"].map((locale) => [kind, locale] as const)))(
  "%s in %s: subject, text and HTML say the same, with one thing to do",
  (kind, locale) => {
    const { subject, text, html, headers } = render(kind, locale);
    // What can be refused says so in a second link, at its end.
    const links = headers ? 2 : 1;
    expect(subject).not.toMatch(/[\n{}]/);
    for (const part of [text, html]) {
      expect(part).not.toMatch(/\{\w+\}|undefined|\[object|mail\.|meeting-\w+\./);
      expect(part.match(/https:\/\/ponte\.example\/[^\s"<]*/g)).toHaveLength(links);
    }
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).not.toMatch(/<(script|img|table|b>|byron)/i);
    if (kind === "sign-in") return;
    expect(text).toContain(mission.acknowledgement[locale as "en" | "it"]);
    expect(html).toContain(mission.acknowledgement[locale as "en" | "it"]);
  },
);

test("a message keeps its lines and none of its markup", () => {
  const { text, html } = render("meeting-requested", "en");
  expect(text).toContain("> Hello,\n> <b>shall</b> we talk?");
  expect(html).toContain("Hello,<br>&lt;b&gt;shall&lt;/b&gt; we talk?");
  expect(html).toContain("O&#39;Neill &amp; Co");
});

test("times stand in the event's zone, the meetings in the order of the day", () => {
  const { text } = render("timetable-published", "en");
  expect(text).toMatch(/Wednesday,? 15 June[\s\S]*08:30 EDT · Table 4[\s\S]*09:00 EDT · Table 7/);
  expect(render("timetable-published", "it").text).toContain("mercoledì 15 giugno");
});

test("a line break in a name never reaches the subject", () => {
  const counterpart = { name: "Ada\r\nBcc: evil@evil.example", organisation: "X\u2028Y" };
  const { subject } = render("meeting-confirmed", "en", { ...meeting, counterpart });
  expect(subject).toBe("Confirmed: your meeting with Ada Bcc: evil@evil.example, X Y");
});

test("a decline carries no reason, whatever it is given", () => {
  const rendered = render("meeting-declined", "en", { ...meeting, reason: "not interesting" });
  expect(JSON.stringify(rendered)).not.toContain("not interesting");
});

test("without a code the mail speaks of the link alone", () => {
  const { text, subject } = render("sign-in", "it", { path: "/sign-in/link?token=abc", code: null });
  expect(subject).toBe("Il tuo link per accedere a Ponte");
  expect(text).not.toContain("Scrivi questo codice");
});

test("a kind or a content that is none of ours is a fault", () => {
  expect(() => renderMail({ kind: "toString", locale: "en", content: {}, origin })).toThrow("Unknown kind");
  expect(() => render("meeting-confirmed", "en", { ...meeting, meetingId: "" })).toThrow();
  expect(() => render("sign-in", "en", { path: "https://evil.example/", code: null })).toThrow();
});

test("what is not transactional can be refused in one press, and nothing else says so", () => {
  for (const kind of kinds) {
    const { headers, text } = renderMail({ kind, locale: "en", content: samples[kind], origin });
    expect(headers, kind).toEqual(
      kind === "guest-invited"
        ? {
            "List-Unsubscribe": `<${origin}/unsubscribe/def.ghi/one-click>`,
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          }
        : undefined,
    );
    expect(text.includes("/unsubscribe/"), kind).toBe(kind === "guest-invited");
  }
});
