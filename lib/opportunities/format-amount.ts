/** A sum of money in thousands, as briefly as the reader's language says it: "€2.5M", "2,5 Mln €". */
export function formatAmount(thousands: number, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    notation: "compact",
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  }).format(thousands * 1000);
}
