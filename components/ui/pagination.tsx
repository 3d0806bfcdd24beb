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

const link = "link inline-flex min-h-11 items-center px-1 font-semibold";

export function Pagination({ page, pages, hrefOf, words }: Props) {
  if (pages < 2) return null;
  return (
    <nav
      aria-label={words.label}
      className="mt-8 grid grid-cols-[1fr_auto_1fr] items-center gap-4 border-line border-t pt-2 print:hidden"
    >
      <span>
        {page > 1 && (
          <Link rel="prev" className={link} href={hrefOf(page - 1)}>
            <span aria-hidden="true" className="mr-1.5">
              ←
            </span>
            {words.previous}
          </Link>
        )}
      </span>
      <span className="text-ink-quiet text-sm tabular-nums">{words.where}</span>
      <span className="text-right">
        {page < pages && (
          <Link rel="next" className={link} href={hrefOf(page + 1)}>
            {words.next}
            <span aria-hidden="true" className="ml-1.5">
              →
            </span>
          </Link>
        )}
      </span>
    </nav>
  );
}
