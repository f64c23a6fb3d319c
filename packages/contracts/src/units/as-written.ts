/** A name of the tables as people write it: there it stands as it is cut into words ("° celsius", "sq . km"). */
export function asWritten(name: string): string {
  return name.replace(/([°º]) /, "$1").replaceAll(" . ", ". ");
}
