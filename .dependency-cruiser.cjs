const unless = (path) => ({ pathNot: path });

/** Who may know whom (docs/architecture.md). Each rule has a planted fault in lib/cli/layers/planted/. */
module.exports = {
  forbidden: [
    {
      name: "engine-knows-nobody",
      severity: "error",
      from: { path: "^lib/engine/", ...unless("[.]test[.]ts$|/testing/") },
      to: { pathNot: "^lib/engine/" },
    },
    {
      name: "policy-knows-no-database",
      severity: "error",
      from: { path: "^lib/.*/(policy|lifecycle|schema)[.]ts$" },
      to: { path: "^lib/db[.]ts$|/(queries|commands)[.]ts$|prisma/generated/client" },
    },
    {
      name: "component-never-fetches",
      severity: "error",
      from: { path: "^components/" },
      to: {
        path: "^lib/db[.]ts$|/commands[.]ts$|prisma/generated/client",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "ui-knows-no-domain",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: "^lib/", pathNot: "^lib/(forms|time|i18n)/" },
    },
    {
      name: "page-writes-no-sql",
      severity: "error",
      from: { path: "^app/", ...unless("[.]test[.]ts$|^app/api/health/") },
      to: { path: "^lib/db[.]ts$|prisma/generated/client" },
    },
    {
      name: "nothing-imports-a-page",
      severity: "error",
      from: { path: "^(lib|components|prisma)/" },
      to: { path: "^app/" },
    },
    {
      name: "actors-are-minted-in-one-place",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "^lib/(auth|jobs|demo)/|[.]test[.]ts$" },
      to: { path: "^lib/auth/mint[.]ts$" },
    },
    {
      name: "no-circle",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    doNotFollow: { path: "node_modules|prisma/generated" },
    exclude: { path: "[.]next/|[.]data/|dist/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
