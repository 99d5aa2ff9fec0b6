/** The path of an address as text; undefined for one that is no text, such as `/%`. */
export function decoded(pathname: string): string | undefined {
  try {
    return decodeURI(pathname);
  } catch {
    return undefined;
  }
}
