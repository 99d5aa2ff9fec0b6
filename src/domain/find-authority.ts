/**
 * Finds the authority that a printed name means. It never guesses: where a name fits none or several, the answer is
 * none.
 */
import type { Authority } from './authority.ts';
import { bareName, namesInTitle, plainName, saysCounty } from './authority-name.ts';

/** The names of a list of authorities, and whom each one names. */
export interface NameIndex {
  /** Names as they stand in the files. */
  known: Map<string, Authority[]>;
  /** The same without "City Council" and its like. */
  bare: Map<string, Authority[]>;
}

const cache = new WeakMap<readonly Authority[], NameIndex>();

/**
 * The authority of a printed name ("Royal Borough of Greenwich", "Bradford City of", "Hull"), of a title that holds
 * one, or of the trust or company that runs the services of just one.
 */
export function findAuthority(printed: string, authorities: readonly Authority[]): Authority | undefined {
  const plain = plainName(printed);
  const names = nameIndexOf(authorities);
  for (const name of [plain, ...namesInTitle(plain)]) {
    const found = byName(name, names);
    if (found) return found;
  }
  return undefined;
}

/** The one authority that a plain name can mean. */
function byName(plain: string, { known, bare }: NameIndex): Authority | undefined {
  const exact = known.get(plain);
  if (exact) return exact.length === 1 ? exact[0] : undefined;
  const name = bareName(plain);
  if (name === undefined) return undefined;
  const found = (known.get(name) ?? bare.get(name) ?? []).filter((each) => !saysCounty(plain) || mayBeCounty(each));
  return found.length === 1 ? found[0] : undefined;
}

/** "Nottingham County Council" is a slip for one of two councils, and it is not known which. */
function mayBeCounty({ kind, council }: Authority): boolean {
  if (kind === 'county') return true;
  return kind === 'unitary' && !/\b(?:City|Borough)\b/u.test(council);
}

/** The names of a list, made once. */
export function nameIndexOf(authorities: readonly Authority[]): NameIndex {
  const cached = cache.get(authorities);
  if (cached) return cached;
  const names: NameIndex = { known: new Map(), bare: new Map() };
  for (const authority of authorities) addNames(authority, names);
  cache.set(authorities, names);
  return names;
}

function addNames(authority: Authority, { known, bare }: NameIndex): void {
  const { name, council, aliases, formerly, services } = authority;
  const printed = [
    name,
    council,
    ...aliases,
    ...formerly.map((each) => each.council),
    ...services.map((each) => each.name),
  ];
  for (const plain of new Set(printed.map(plainName))) add(known, plain, authority);
  for (const plain of new Set([name, council].flatMap((each) => bareName(plainName(each)) ?? [])))
    add(bare, plain, authority);
}

function add(names: Map<string, Authority[]>, plain: string, authority: Authority): void {
  names.set(plain, [...(names.get(plain) ?? []), authority]);
}
