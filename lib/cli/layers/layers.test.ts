import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const fewestModules = 400;
const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

type Report = {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string } }[];
  };
};

function cruise(...paths: string[]): Report {
  const args = [
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    ...paths,
    "--config",
    ".dependency-cruiser.cjs",
    "--output-type",
    "json",
  ];
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 }),
  ) as Report;
}

/** A file with a fault in it, in a folder of its own below `folder`; removed after the test. */
function plant(folder: string, name: string, source: string): string {
  mkdirSync(path.join(root, folder), { recursive: true });
  const home = mkdtempSync(path.join(root, folder, "planted-"));
  made.push(home);
  writeFileSync(path.join(home, name), source);
  return path.relative(root, home);
}

it("sees the whole tree and finds nothing wrong in it", () => {
  const { summary } = cruise("app", "components", "lib", "prisma");
  expect(summary.violations).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(fewestModules);
}, 60_000);

const faults = [
  [
    "engine-knows-nobody",
    "lib/engine",
    "fault.ts",
    'import { ok } from "@/lib/result";\nexport const fault = ok(1);\n',
  ],
  [
    "engine-knows-nobody",
    "lib/engine",
    "node.ts",
    'import { readFileSync } from "node:fs";\nexport const fault = readFileSync;\n',
  ],
  [
    "policy-knows-no-database",
    "lib/meetings",
    "policy.ts",
    'import { db } from "@/lib/db";\nexport const fault = db;\n',
  ],
  [
    "component-never-fetches",
    "components",
    "fault.ts",
    'import { db } from "@/lib/db";\nexport const fault = db;\n',
  ],
  [
    "ui-knows-no-domain",
    "components/ui",
    "fault.ts",
    'import { lifecycle } from "@/lib/meetings/lifecycle";\nexport const fault = lifecycle;\n',
  ],
  ["page-writes-no-sql", "app", "page.ts", 'import { db } from "@/lib/db";\nexport const fault = db;\n'],
  [
    "nothing-imports-a-page",
    "lib",
    "fault.ts",
    'import * as page from "@/app/page";\nexport const fault = page;\n',
  ],
  [
    "actors-are-minted-in-one-place",
    "lib/meetings",
    "fault.ts",
    'import { mintUser } from "@/lib/auth/mint";\nexport const fault = mintUser;\n',
  ],
] as const;

it.each(faults)(
  "finds a planted fault: %s in %s",
  (rule, folder, name, source) => {
    const names = cruise(plant(folder, name, source)).summary.violations.map(
      (violation) => violation.rule.name,
    );
    expect(names).toContain(rule);
  },
  30_000,
);

it("finds a planted circle", () => {
  const home = plant("lib", "one.ts", 'import { two } from "./two";\nexport const one = () => two;\n');
  writeFileSync(
    path.join(root, home, "two.ts"),
    'import { one } from "./one";\nexport const two = () => one;\n',
  );
  expect(cruise(home).summary.violations.map((violation) => violation.rule.name)).toContain("no-circle");
}, 30_000);
