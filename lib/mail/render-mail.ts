import { writeUid } from "@/lib/calendar/describe-meeting";
import { writeCalendar } from "@/lib/calendar/write-calendar";
import { findMailKind } from "@/lib/mail/catalogue";
import type { RenderedMail } from "@/lib/mail/letter";
import type { CalendarNews } from "@/lib/mail/mail-kind";
import { renderLetterHtml } from "@/lib/mail/render-html";
import { renderLetterText } from "@/lib/mail/render-text";
import { buildMailWords, readMailLocale } from "@/lib/mail/words";

type Envelope = {
  readonly origin: string;
  readonly locale: string;
  readonly attendee: string;
  readonly from: string;
};

function writeInvitation({ method, entry }: CalendarNews, { origin, locale, attendee, from }: Envelope) {
  const { id, path, startsAt, endsAt, ...said } = entry;
  const organiser = /<([^>]+)>/.exec(from)?.[1] ?? from;
  const content = writeCalendar({
    name: "Ponte",
    method,
    locale,
    now: new Date(),
    between: { organiser, attendee },
    entries: [
      {
        ...said,
        uid: writeUid(id, origin),
        isCancelled: method === "CANCEL",
        startsAt: new Date(startsAt),
        endsAt: new Date(endsAt),
        url: origin + path,
      },
    ],
  });
  return { method, content, filename: "ponte.ics" };
}

/** RFC 8058: the mail program refuses for the reader by one POST, without a page. */
function writeUnsubscribe(path: string | undefined, origin: string) {
  if (!path) return {};
  const headers = {
    "List-Unsubscribe": `<${origin}${path}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
  return { headers };
}

type Wanted = {
  readonly kind: string;
  readonly locale: string;
  readonly content: unknown;
  readonly origin: string;
  /** Whom it goes to and comes from: a calendar wants to know. */
  readonly address?: string;
  readonly from?: string;
};

/** Subject, text and HTML of a mail in its receiver's language. Throws where kind or content is none of ours. */
export function renderMail({ kind, locale, content, origin, address = "", from = "" }: Wanted): RenderedMail {
  const definition = findMailKind(kind);
  if (!definition) throw new Error(`Unknown kind of mail: ${kind}`);
  const words = buildMailWords(readMailLocale(locale));
  const parsed = definition.schema.parse(content);
  const letter = definition.compose(parsed, words);
  const news = definition.calendar?.(parsed, words);
  return {
    // A name with a line break must not become a header.
    subject: letter.subject.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim(),
    text: renderLetterText(letter, words, origin),
    html: renderLetterHtml(letter, words, origin),
    ...writeUnsubscribe(definition.unsubscribePath?.(parsed), origin),
    ...(news && address
      ? { icalEvent: writeInvitation(news, { origin, locale, attendee: address, from }) }
      : {}),
  };
}
