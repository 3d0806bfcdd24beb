import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEmail } from "@/lib/auth/schema";
import { checkRows } from "@/lib/guests/sheet/check-rows";
import { cleanCell } from "@/lib/guests/sheet/clean-cell";
import { proposeColumns } from "@/lib/guests/sheet/columns";
import { compareRows, type ListedGuest, reportRows } from "@/lib/guests/sheet/compare-rows";
import { decodeSheet } from "@/lib/guests/sheet/decode-sheet";
import { buildDirtySheet } from "@/lib/guests/sheet/dirty-sheet";
import { readSheet } from "@/lib/guests/sheet/read-sheet";
import { writeCsv } from "@/lib/guests/sheet/write-csv";

const known = { topics: new Map([["cell therapy", "cell-therapy"]]), side: null };
const check = (text: string) => {
  const sheet = readSheet(text);
  return checkRows(sheet, proposeColumns(sheet), known);
};
const codes = (text: string) => check(text).map((row) => row.problems.map(({ code }) => code));

describe("reading", () => {
  it.each([",", ";", "\t"])("finds the delimiter %j, the mark, mixed line ends and quotes", (sign) => {
    const lines = [
      `\ufeffNome${sign}Cognome${sign}Email`,
      `Ada${sign}"Rossi${sign} ""la"" Prof"${sign}ada@x.example`,
    ];
    const [row] = check(`${lines.join("\r")}\n\r\nBo${sign}Li${sign}bo@x.example\r\n`);
    expect(row?.guest).toMatchObject({
      name: `Ada Rossi${sign === "\t" ? "" : sign} "la" Prof`,
      email: "ada@x.example",
    });
  });
  it("names rows by the line that the spreadsheet shows, empty ones counted", () => {
    expect(check("name,email\n\nAda,ada@x.example\n,,\nBo,bo@x.example").map(({ line }) => line)).toEqual([
      3, 5,
    ]);
  });
  it("reads a sheet without headings by its addresses", () => {
    const sheet = readSheet("ada@x.example,Ada\nbo@x.example,Bo");
    expect([sheet.headings, proposeColumns(sheet)]).toEqual([[], { email: 0 }]);
  });
  it("reads a quotation mark that nobody closed", () => {
    expect(check('name,email\n"Ada,ada@x.example\nBo,bo@x.example')).toHaveLength(2);
  });
  it("decodes UTF-8, UTF-16 and what Excel writes", () => {
    const words = "Università";
    expect(decodeSheet(Buffer.from(words, "utf8"))).toBe(words);
    expect(decodeSheet(Buffer.from(words, "latin1"))).toBe(words);
    expect(decodeSheet(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, "utf16le")]))).toBe(
      words,
    );
  });
  it("takes controls, turned direction and half letters out of a cell", () => {
    expect(cleanCell("\u202eA\0da\r\n  R\ud800ossi\u200b ")).toBe("Ada Rossi");
  });
});

describe("matching columns", () => {
  it.each([
    [
      "Cognome;Nome;Indirizzo e-mail;Ragione sociale;Qualifica;Cellulare;Lingua",
      { lastName: 0, firstName: 1, email: 2, organisation: 3, jobTitle: 4, phone: 5, language: 6 },
    ],
    [
      "Full name,E-Mail,Company,Job Title,Organisation type,Looking for",
      { name: 0, email: 1, organisation: 2, jobTitle: 3, kind: 4, seeks: 5 },
    ],
    [
      "Nome;Mail;Ente;Città;Paese;Telefono ufficio",
      { name: 0, email: 1, organisation: 2, city: 3, place: 4, phone: 5 },
    ],
  ])("%s", (headings, columns) => {
    expect(proposeColumns(readSheet(`${headings}\nx`))).toEqual(columns);
  });
});

describe("checking", () => {
  it("says what is wrong with each row, and leaves out only the cell where that is enough", () => {
    const head = "name,email,kind,phone,language,country,side,offers\n";
    expect(codes(`${head}Ada,,company,1,xx,Narnia,left,nonsense`)).toEqual([
      ["email-missing", "place-unknown", "topic-unknown", "side-unknown", "phone-wrong", "language-unknown"],
    ]);
    const [row] = check(
      `${head}Ada,Ada <ADA@X.example>,Fondo,+39 051 555 0100,italiano,Germania,host,Cell therapy`,
    );
    expect(row).toEqual({
      line: 2,
      problems: [],
      guest: {
        email: "ada@x.example",
        name: "Ada",
        organisationName: null,
        kind: "INVESTOR",
        side: "HOSTS",
        phone: "+39 051 555 0100",
        locale: "it",
        jobTitle: null,
        city: null,
        place: "DE",
        offers: ["cell-therapy"],
        seeks: [],
      },
    });
  });
  it("refuses a second row with the same address and says where the first is", () => {
    expect(check("name,email\nAda,ada@x.example\nAda R,ADA@x.example")[1]).toMatchObject({
      guest: null,
      problems: [{ code: "twice", line: 2 }],
    });
  });
  it("refuses a name of a megabyte", () => {
    expect(codes(`name,email\n${"M".repeat(1_000_000)},ada@x.example`)).toEqual([["too-long"]]);
  });
});

describe("comparing with the list", () => {
  const listed = (rows: ReturnType<typeof check>, more: Partial<ListedGuest> = {}) =>
    new Map(
      rows.flatMap(({ guest }) =>
        guest ? [[guest.email, { ...guest, hasAnswered: false, isOwn: true, ...more }] as const] : [],
      ),
    );
  const rows = check("name,email,phone\nAda,ada@x.example,+39 051 555 0100");
  const outcome = (text: string, more?: Partial<ListedGuest>) =>
    compareRows(check(text), listed(rows, more)).map((row) => row.outcome);
  it("does nothing for the same sheet, and an empty cell takes nothing away", () => {
    expect(outcome("name,email,phone\nAda,ada@x.example,")).toEqual(["same"]);
    expect(outcome("name,email\nAda Rossi,ada@x.example\nBo,bo@x.example")).toEqual(["changed", "new"]);
  });
  it("leaves alone who has answered, and whom another desk invites", () => {
    expect(outcome("name,email\nAda Rossi,ada@x.example", { hasAnswered: true })).toEqual(["answered"]);
    expect(outcome("name,email\nAda Rossi,ada@x.example", { isOwn: false })).toEqual(["refused"]);
  });
  it("takes ten thousand dirty rows, reports each that is bad, and finds nothing to do the second time", () => {
    const { text, good } = buildDirtySheet({ rows: 10_000, seed: 7 });
    const checked = check(text);
    expect(checked).toHaveLength(10_000);
    const first = reportRows(compareRows(checked, new Map()));
    expect(first.counts.new).toBeGreaterThanOrEqual(good);
    expect(first.counts.new + first.counts.refused).toBe(10_000);
    const second = reportRows(compareRows(checked, listed(checked)));
    expect(second.counts).toEqual({ ...first.counts, new: 0, same: first.counts.new });
    for (const { guest, problems } of checked) {
      if (!guest) expect(problems.length).toBeGreaterThan(0);
      else {
        expect(guest.name).toMatch(/^[^\p{Cc}\u202e]{1,120}$/u);
        expect(parseEmail(guest.email)).toBe(guest.email);
      }
    }
  });
});

describe("exporting", () => {
  it("reads back what it wrote, whatever the cells hold, and starts no cell as a formula", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("=1+1", "+39 051", "-2", "@x", 'a"b', "a;b", "a\nb"));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (cells) => {
        const text = writeCsv([["name", "note"], ...cells]);
        for (const [one] of cells) expect(writeCsv([[one]])).not.toMatch(/^\ufeff"?[=@+-]/);
        const back = readSheet(text).rows.map((row) => row.cells);
        const wanted = cells.map((row) => row.map(cleanCell)).filter((row) => row.some(Boolean));
        expect(back.map((row) => row.slice(0, 2))).toEqual(wanted);
      }),
    );
  });
});
