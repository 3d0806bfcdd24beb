import Link from "next/link";

type Props = {
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
  readonly words: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly where: string;
  };
};

export function Pagination({ page, pages, hrefOf, words }: Props) {
  if (pages < 2) return null;
  const link = "inline-flex min-h-11 items-center px-2 underline";
  return (
    <nav aria-label={words.label} className="mt-6 flex items-center justify-between gap-4">
      {page > 1 ? (
        <Link rel="prev" className={link} href={hrefOf(page - 1)}>
          {words.previous}
        </Link>
      ) : (
        <span />
      )}
      <span className="text-ink-quiet text-sm">{words.where}</span>
      {page < pages ? (
        <Link rel="next" className={link} href={hrefOf(page + 1)}>
          {words.next}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
