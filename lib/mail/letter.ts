/** What a mail says, before it becomes text and HTML: one message, one thing to do. */
export type LetterBlock =
  | { readonly as: "text"; readonly text: string }
  | { readonly as: "code"; readonly label: string; readonly code: string }
  | { readonly as: "quote"; readonly label: string; readonly text: string }
  | { readonly as: "facts"; readonly rows: readonly { readonly label: string; readonly value: string }[] };

export type Letter = {
  readonly subject: string;
  readonly heading: string;
  readonly blocks: readonly LetterBlock[];
  readonly action: { readonly label: string; readonly path: string };
  /** Small print under the action. */
  readonly after: readonly string[];
  /** Where one refuses further mail of this sort, under the small print. */
  readonly unsubscribe?: { readonly label: string; readonly path: string };
  /** Who paid for the mission, as its funder wants it said; null for mail that belongs to no mission. */
  readonly acknowledgement: string | null;
};

export type RenderedMail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** List-Unsubscribe and its one-click companion, where the kind has them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Beside the text, for the reader's calendar. */
  readonly icalEvent?: { readonly method: string; readonly content: string; readonly filename: string };
};
