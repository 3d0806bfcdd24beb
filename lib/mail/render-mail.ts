import { findMailKind } from "@/lib/mail/catalogue";
import type { RenderedMail } from "@/lib/mail/letter";
import { renderLetterHtml } from "@/lib/mail/render-html";
import { renderLetterText } from "@/lib/mail/render-text";
import { buildMailWords, readMailLocale } from "@/lib/mail/words";

type Wanted = {
  readonly kind: string;
  readonly locale: string;
  readonly content: unknown;
  readonly origin: string;
};

/** Subject, text and HTML of a mail in its receiver's language. Throws where kind or content is none of ours. */
export function renderMail({ kind, locale, content, origin }: Wanted): RenderedMail {
  const definition = findMailKind(kind);
  if (!definition) throw new Error(`Unknown kind of mail: ${kind}`);
  const words = buildMailWords(readMailLocale(locale));
  const letter = definition.compose(definition.schema.parse(content), words);
  return {
    // A name with a line break must not become a header.
    subject: letter.subject.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim(),
    text: renderLetterText(letter, words, origin),
    html: renderLetterHtml(letter, words, origin),
  };
}
