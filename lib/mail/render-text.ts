import type { Letter, LetterBlock } from "@/lib/mail/letter";
import type { MailWords } from "@/lib/mail/words";

function renderBlock(block: LetterBlock): string {
  switch (block.as) {
    case "text":
      return block.text;
    case "code":
      return `${block.label}\n\n    ${block.code}`;
    case "quote":
      return [block.label, ...block.text.split(/\r\n?|\n/).map((line) => `> ${line}`.trimEnd())].join("\n");
    case "facts":
      return block.rows.map((row) => `${row.label}: ${row.value}`).join("\n");
  }
}

export function renderLetterText(letter: Letter, words: MailWords, origin: string): string {
  const parts = [
    letter.heading,
    ...letter.blocks.map(renderBlock),
    `${letter.action.label}:\n${new URL(letter.action.path, origin).href}`,
    ...letter.after,
    letter.unsubscribe
      ? `${letter.unsubscribe.label}:\n${new URL(letter.unsubscribe.path, origin).href}`
      : "",
    ["-- ", words.t("footer"), ...(letter.acknowledgement ? [letter.acknowledgement] : [])].join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
