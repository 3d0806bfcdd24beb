/** A generator of bad spreadsheets for tests and the bench: the same seed gives the same sheet. */
function buildRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const names = [
  "Ada Rossi",
  "José Ñuñez",
  "Zoë O'Neill",
  "Łukasz Żak",
  "Nicolò D’Amico",
  "李 雷",
  "<b>Bob</b>",
];
const dirt = [
  (cell: string) => `  ${cell}  `,
  (cell: string) => `\u202e${cell}`,
  (cell: string) => `${cell.slice(0, 2)}\0${cell.slice(2)}`,
  (cell: string) => `=HYPERLINK("http://evil.example","${cell}")`,
  (cell: string) => `<script>alert(1)</script>${cell}`,
  (cell: string) => `${cell}\nsecond line`,
  () => "",
] as const;

type Wanted = { readonly rows: number; readonly seed: number; readonly delimiter?: string };

/** `good`: how many distinct addresses stand in rows that nothing spoils. */
export function buildDirtySheet({ rows, seed, delimiter = ";" }: Wanted): { text: string; good: number } {
  const random = buildRandom(seed);
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  let text = `\ufeff${["Nome e cognome", "E-mail", "Azienda", "Tipo", "Telefono", "Offre"].join(delimiter)}\r\n`;
  let good = 0;
  for (let index = 0; index < rows; index += 1) {
    const kind = random();
    const cells = [
      pick(names),
      `guest${index}@org${index % 300}.example`,
      `Org ${index % 300}, SpA`,
      pick(["Impresa", "startup", "Università", "VC", "?"]),
      pick(["+39 051 555 0100", "051/5550100", "call me", ""]),
      pick(["", "Cell therapy; nonsense"]),
    ];
    if (kind < 0.05) cells[1] = pick(["", "no address", "a@b", "a@x.example,b@x.example", "x@y@z.example"]);
    else if (kind < 0.1)
      cells[1] = `GUEST${Math.max(0, index - 20)}@ORG${Math.max(0, index - 20) % 300}.example`;
    else if (kind < 0.12) cells[0] = "";
    else if (kind < 0.3) cells[0] = pick(dirt.slice(0, 6))(cells[0] ?? "");
    if (index === Math.floor(rows / 2)) cells[0] = "M".repeat(1_000_000);
    if (kind >= 0.3 && index !== Math.floor(rows / 2)) good += 1;
    text += cells.map(quote).join(delimiter) + pick(["\r\n", "\n", "\r", "\n\n"]);
  }
  return { text, good };
}
