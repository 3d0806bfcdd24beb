import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const resolve = {
  alias: [
    { find: /^server-only$/, replacement: `${root}lib/testing/server-only.ts` },
    { find: /^@\//, replacement: root },
  ],
};

/** Two projects: `unit` needs nothing, `database` gives each file a fresh copy of a migrated PostgreSQL database. */
export default defineConfig({
  resolve,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts", "**/node_modules/**", ".next/**", ".data/**", "dist/**"],
          env: { TZ: "Asia/Kathmandu" },
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        test: {
          name: "database",
          include: ["**/*.db.test.ts"],
          exclude: ["**/node_modules/**", ".next/**", ".data/**"],
          env: { TZ: "Asia/Kathmandu" },
          setupFiles: ["lib/testing/database-setup.ts"],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
