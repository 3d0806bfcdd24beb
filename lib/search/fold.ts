const letters: Readonly<Record<string, string>> = { ß: "s", ø: "o", ł: "l", đ: "d", ı: "i", æ: "a", œ: "o" };

/** Small letters without accents, as the database's fold_text does. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßøłđıæœ]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

const mostWords = 8;
const longestWord = 40;

/** The different words of what somebody typed, folded, without any sign that could be an operator. */
export function splitWords(text: string): string[] {
  const words = foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return [...new Set(words.map((word) => word.slice(0, longestWord)))].slice(0, mostWords);
}
