// The command line with which Prisma's CLI starts its engine.
const withValueIgnored = new Set(["--enabled-preview-features", "--extension-types"]);

export function readArguments(argv) {
  const wanted = { version: false, adminCommand: undefined, url: undefined, datamodels: [] };
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at];
    if (word === "--version" || word === "-V") wanted.version = true;
    else if (word === "--datasource") wanted.url = JSON.parse(argv[++at]).url;
    else if (word === "--datamodels") wanted.datamodels.push(argv[++at]);
    else if (word === "cli") wanted.adminCommand = argv[++at];
    else if (withValueIgnored.has(word)) at += 1;
  }
  return wanted;
}
