/** As in package.json: read nowhere at run time, so that no command pays for it. */
export const VERSION = "0.1.0";
