import { writeRows } from "@/lib/csv/write-rows";
import type { listGuestsForExport } from "@/lib/guests/queries";

type Guest = Awaited<ReturnType<typeof listGuestsForExport>>[number];

/** The headings are those that an import understands, so that a list can be taken along to the next event. */
const columns: readonly (readonly [string, (guest: Guest) => unknown])[] = [
  ["name", ({ name }) => name],
  ["email", ({ email }) => email],
  ["organisation", ({ organisationName }) => organisationName],
  ["role", ({ jobTitle }) => jobTitle],
  ["kind", ({ kind }) => kind],
  ["side", ({ side }) => side],
  ["phone", ({ phone }) => phone],
  ["language", ({ locale }) => locale],
  ["city", ({ city }) => city],
  ["place", ({ place }) => place],
  ["offers", ({ offers }) => offers.join("; ")],
  ["seeks", ({ seeks }) => seeks.join("; ")],
  ["state", ({ state }) => state],
  ["invited", ({ invitedAt }) => invitedAt],
  ["reminded", ({ remindedAt }) => remindedAt],
];

export function writeGuestList(guests: readonly Guest[]): string {
  return writeRows([
    columns.map(([heading]) => heading),
    ...guests.map((guest) => columns.map(([, read]) => read(guest))),
  ]);
}
