import { expect, it } from "vitest";
import { actionRows } from "./actions";
import { routeRows } from "./routes";
import { listActions, listDoors, listHiddenActions, listMethods } from "./sources";

const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);
const wanting = "docs/authorisation.md says how to add a row";

it("finds doors and actions", () => {
  expect(listDoors().length).toBeGreaterThan(30);
  expect(listActions().length).toBeGreaterThan(14);
});

it("has a row for every page and route handler, and no row without one", () => {
  const rows = [...new Set(routeRows.map((row) => row.file))];
  expect(
    listDoors().filter((file) => !rows.includes(file)),
    `without a row: ${wanting}`,
  ).toEqual([]);
  expect(
    rows.filter((file) => !listDoors().includes(file)),
    "rows of files that are gone",
  ).toEqual([]);
});

it("has a row for every method of a route handler", () => {
  const rows = routeRows.map((row) => `${row.file} ${row.method ?? "GET"}`);
  const handlers = listDoors()
    .filter((file) => /route\.tsx?$/.test(file))
    .flatMap((file) => listMethods(file).map((method) => `${file} ${method}`));
  expect(
    handlers.filter((handler) => !rows.includes(handler)),
    `without a row: ${wanting}`,
  ).toEqual([]);
  expect(twice(rows)).toEqual([]);
});

it("has a row for every server action, and no row without one", () => {
  const rows = actionRows.map((row) => row.action as string);
  expect(
    listActions().filter((action) => !rows.includes(action)),
    `without a row: ${wanting}`,
  ).toEqual([]);
  expect(
    rows.filter((action) => !listActions().includes(action)),
    "rows of actions that are gone",
  ).toEqual([]);
  expect(twice(rows)).toEqual([]);
});

it("finds no action hidden inside a function", () => {
  expect(listHiddenActions()).toEqual([]);
});
