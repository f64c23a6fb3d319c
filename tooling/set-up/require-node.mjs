// Plain old syntax: this file must still parse where Node is too old for everything else.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    "Newsledger needs Node 20.19 or later, and this is Node " +
      process.versions.node +
      ": install a current one from https://nodejs.org, then run the command again.",
  );
  process.exit(1);
}
