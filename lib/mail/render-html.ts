import type { Letter, LetterBlock } from "@/lib/mail/letter";
import type { MailWords } from "@/lib/mail/words";

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

const escapeLines = (text: string) => escapeHtml(text).replace(/\r\n?|\n/g, "<br>");

const style = {
  body: "margin:0;padding:0;background:#f8f4ec;color:#1b2130;font:16px/1.6 'Helvetica Neue',Arial,sans-serif",
  main: "max-width:34rem;margin:0 auto;padding:32px 20px",
  brand: "margin:0 0 24px;font:600 18px/1.2 Georgia,serif;color:#8f2a1a",
  heading: "margin:0 0 16px;font:400 26px/1.25 Georgia,serif;color:#1b2130",
  text: "margin:0 0 16px",
  label: "margin:0 0 4px;font-size:14px;color:#474d5c",
  code: "margin:0 0 20px;font:600 32px/1.2 Menlo,Consolas,monospace;letter-spacing:2px",
  quote: "margin:0 0 20px;padding:4px 0 4px 16px;border-left:3px solid #8f2a1a",
  facts: "margin:0 0 16px",
  term: "margin:0;font-size:14px;color:#474d5c",
  value: "margin:0 0 10px",
  action: "margin:24px 0",
  button:
    "display:inline-block;padding:14px 24px;border-radius:4px;background:#8f2a1a;color:#fff9f3;font-weight:600;text-decoration:none",
  small: "margin:0 0 12px;font-size:14px;color:#474d5c",
  link: "color:#474d5c",
  footer: "margin:32px 0 0;padding-top:16px;border-top:1px solid #ddd5c5;font-size:13px;color:#474d5c",
} as const;

function renderBlock(block: LetterBlock): string {
  switch (block.as) {
    case "text":
      return `<p style="${style.text}">${escapeLines(block.text)}</p>`;
    case "code":
      return `<p style="${style.label}">${escapeHtml(block.label)}</p><p style="${style.code}">${escapeHtml(block.code)}</p>`;
    case "quote":
      return `<p style="${style.label}">${escapeHtml(block.label)}</p><blockquote style="${style.quote}">${escapeLines(block.text)}</blockquote>`;
    case "facts":
      return `<dl style="${style.facts}">${block.rows
        .map(
          (row) =>
            `<dt style="${style.term}">${escapeHtml(row.label)}</dt><dd style="${style.value}">${escapeHtml(row.value)}</dd>`,
        )
        .join("")}</dl>`;
  }
}

function renderUnsubscribe({ unsubscribe }: Letter, origin: string): string {
  if (!unsubscribe) return "";
  const href = escapeHtml(new URL(unsubscribe.path, origin).href);
  return `<p style="${style.small}"><a href="${href}" style="${style.link}">${escapeHtml(unsubscribe.label)}</a></p>\n`;
}

/** One column without tables, images or anything fetched: it reads the same with styles off. */
export function renderLetterHtml(letter: Letter, words: MailWords, origin: string): string {
  const href = escapeHtml(new URL(letter.action.path, origin).href);
  const acknowledgement = letter.acknowledgement ? `<br>${escapeLines(letter.acknowledgement)}` : "";
  return `<!doctype html>
<html lang="${words.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${escapeHtml(letter.subject)}</title></head>
<body style="${style.body}">
<main style="${style.main}">
<p style="${style.brand}">Ponte</p>
<h1 style="${style.heading}">${escapeHtml(letter.heading)}</h1>
${letter.blocks.map(renderBlock).join("\n")}
<p style="${style.action}"><a href="${href}" style="${style.button}">${escapeHtml(letter.action.label)}</a></p>
${letter.after.map((line) => `<p style="${style.small}">${escapeHtml(line)}</p>`).join("\n")}
${renderUnsubscribe(letter, origin)}<footer style="${style.footer}">${escapeHtml(words.t("footer"))}${acknowledgement}</footer>
</main>
</body>
</html>
`;
}
