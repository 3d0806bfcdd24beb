import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

export type MethodLine = {
  readonly method: string;
  /** Percent of the lowest bound that any run proved; null where none did. */
  readonly share: number | null;
  readonly breaks: number;
  readonly zeroMeetings: number;
  readonly seconds: number;
};
export type InstanceReport = {
  readonly name: string;
  readonly people: number;
  readonly candidates: number;
  readonly lines: readonly MethodLine[];
};

const folder = "docs/benchmark";
const colours = ["#0d5c63", "#8f2a1a", "#6b7280", "#a86b00"];
const [width, height, left, bottom, top] = [640, 300, 64, 48, 24];

function frame(title: string, body: string, legend: readonly string[]): string {
  const keys = legend
    .map(
      (name, index) =>
        `<rect x="${left + index * 140}" y="6" width="10" height="10" fill="${colours[index]}"/><text x="${left + 16 + index * 140}" y="15">${name}</text>`,
    )
    .join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="sans-serif" font-size="12" fill="#1b2130"><title>${title}</title><rect width="${width}" height="${height}" fill="#f8f4ec"/>${keys}${body}</svg>\n`;
}

type Pick = (line: MethodLine) => number | null;

/** Lines over the number of people, both axes by their logarithm: growth is then a slope. */
function drawGrowth(title: string, unit: string, reports: readonly InstanceReport[], pick: Pick): string {
  const methods = reports[0]?.lines.map(({ method }) => method) ?? [];
  const values = reports.flatMap(({ lines }) => lines.map((line) => Math.max(pick(line) ?? 0, 0.001)));
  const people = reports.map((report) => report.people);
  const scale = (value: number, low: number, high: number, from: number, to: number) =>
    from + ((Math.log10(value) - low) / Math.max(high - low, 1e-9)) * (to - from);
  const [lowX, highX] = [Math.log10(Math.min(...people)), Math.log10(Math.max(...people))];
  const [lowY, highY] = [
    Math.floor(Math.log10(Math.min(...values))),
    Math.ceil(Math.log10(Math.max(...values))),
  ];
  const x = (value: number) => scale(value, lowX, highX, left, width - 24);
  const y = (value: number) => scale(Math.max(value, 10 ** lowY), lowY, highY, height - bottom, top + 16);
  const rules = Array.from({ length: highY - lowY + 1 }, (_, index) => 10 ** (lowY + index)).map(
    (value) =>
      `<path d="M${left} ${y(value).toFixed(1)} H${width - 24}" stroke="#ddd5c5"/><text x="${left - 6}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${value}</text>`,
  );
  const places = people.map(
    (value) =>
      `<text x="${x(value).toFixed(1)}" y="${height - bottom + 18}" text-anchor="middle">${value}</text>`,
  );
  const curves = methods.map((method, index) => {
    const points = reports.map((report) => {
      const line = report.lines.find((one) => one.method === method);
      return `${x(report.people).toFixed(1)},${y(line ? (pick(line) ?? 0) : 0).toFixed(1)}`;
    });
    return `<polyline points="${points.join(" ")}" fill="none" stroke="${colours[index]}" stroke-width="2"/>`;
  });
  const axis = `<text x="${left}" y="${height - 8}">people (each step a logarithm); ${unit}</text>`;
  return frame(title, [...rules, ...places, ...curves, axis].join(""), methods);
}

function writeTable({ name, people, candidates, lines }: InstanceReport): string {
  const rows = lines.map(
    ({ method, share, breaks, zeroMeetings, seconds }) =>
      `| ${method} | ${share === null ? "-" : `${share.toFixed(3)} %`} | ${breaks} | ${zeroMeetings} | ${seconds.toFixed(2)} |`,
  );
  return [
    `### ${name}: ${people} people, ${candidates} candidates`,
    "",
    "| method | value / bound | breaks | without a meeting | seconds |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** Writes the table and its pictures, with the machine that they were measured on. */
export function writeReport(reports: readonly InstanceReport[], seeds: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/breaks.svg`,
    drawGrowth("Breaks, by the number of people", "breaks", reports, ({ breaks }) => breaks),
  );
  writeFileSync(
    `${folder}/seconds.svg`,
    drawGrowth("Seconds, by the number of people", "seconds", reports, ({ seconds }) => seconds),
  );
  const machine = `${cpus()[0]?.model ?? "unknown"}, one core of ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform}`;
  writeFileSync(
    `${folder}/README.md`,
    [
      "# The engine beside what organisers do by hand",
      "",
      "Written by `npm run bench`. Instances are drawn from seeds and the same everywhere; every schedule passed the checker,",
      "and every figure is the checker's own. The bound is the lowest that any run proved, so the share is never too kind.",
      "",
      `Measured on ${machine}; medians of ${seeds} seeds. Times mean something only beside each other.`,
      "",
      "![Breaks](breaks.svg)",
      "",
      "![Seconds](seconds.svg)",
      "",
      ...reports.map(writeTable),
    ].join("\n"),
  );
}
