const address = /https?:\/\/[^\s<>"]+/g;

type Piece = { readonly at: number; readonly words: string; readonly isLink: boolean };

function splitAtLinks(text: string): Piece[] {
  const links = [...text.matchAll(address)].map((match) => ({
    at: match.index,
    words: match[0],
    isLink: true,
  }));
  const ends = [0, ...links.map((link) => link.at + link.words.length)];
  const between = ends.map((at, index) => ({ at, words: text.slice(at, links[index]?.at), isLink: false }));
  return [...links, ...between].filter((piece) => piece.words !== "").toSorted((a, b) => a.at - b.at);
}

/** A mail's text part as it came, with its addresses made into links. */
export function LinkedText({ text }: { readonly text: string }) {
  return (
    <p className="mt-2 whitespace-pre-wrap wrap-anywhere rounded-md border border-line bg-surface-raised p-4 text-sm">
      {splitAtLinks(text).map(({ at, words, isLink }) =>
        isLink ? (
          <a key={at} href={words} className="link">
            {words}
          </a>
        ) : (
          words
        ),
      )}
    </p>
  );
}
