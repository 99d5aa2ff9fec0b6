/**
 * The councils of England with children's services duties: one file each in `content/authorities/<slug>.yaml`.
 * The comments here are the files' reference; how a printed name finds its authority is in `find-authority.ts`.
 */
import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a slug (lower case, digits, hyphens)');
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected an ISO date (yyyy-mm-dd)');
const name = z.string().min(1);

export const REGIONS = [
  'East Midlands',
  'East of England',
  'London',
  'North East',
  'North West',
  'South East',
  'South West',
  'West Midlands',
  'Yorkshire and the Humber',
  /** Only of the stand-in for an authority that the ingest did not recognise. */
  'Region not known',
] as const;
export type Region = (typeof REGIONS)[number];

export const AUTHORITY_KINDS = [
  'county',
  'london-borough',
  'metropolitan-district',
  'unitary',
  /** Two of a kind of their own. */
  'city-of-london',
  'isles-of-scilly',
  /** Only of the stand-in for an authority that the ingest did not recognise. */
  'not-known',
] as const;
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];

/** As a reader sees it. */
export const AUTHORITY_KIND_NAMES: Record<AuthorityKind, string> = {
  county: 'County council',
  'london-borough': 'London borough',
  'metropolitan-district': 'Metropolitan district',
  unitary: 'Unitary authority',
  'city-of-london': 'City of London',
  'isles-of-scilly': 'Isles of Scilly',
  'not-known': 'Authority not recognised',
};

/** The slug under which a document stands whose authority was not recognised. */
export const UNKNOWN_AUTHORITY = 'unknown';

/** Codes by which others know it; one that we do not know for certain is left out. */
const codes = z.strictObject({
  /** Of the Office for National Statistics: `E06000004`. */
  ons: z
    .string()
    .regex(/^E\d{8}$/)
    .optional(),
  /** The three figures of the Department for Education. */
  dfe: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  /** Ofsted's unique reference number. */
  ofsted: z.string().regex(/^\d+$/).optional(),
});

export const authority = z.strictObject({
  /** As the file is named, and part of every address. Never change one. */
  slug,
  /** Of the place, as pages show it: `Stockton-on-Tees`. */
  name,
  /** The council's own name: `Stockton-on-Tees Borough Council`. */
  council: name,
  /** Other forms that reports print and that no rule of `findAuthority` reaches. */
  aliases: z.array(name).default([]),
  region: z.enum(REGIONS),
  kind: z.enum(AUTHORITY_KINDS),
  codes,
  /** First day, where it was made after 2013. */
  created: isoDate.optional(),
  /** Slugs of the authorities whose place it took. */
  predecessors: z.array(slug).default([]),
  /** Last day, where it was abolished after 2013. */
  abolished: isoDate.optional(),
  successors: z.array(slug).default([]),
  /** Councils of the same name and place that it continues or was called: `Dorset County Council`, until 2019. */
  formerly: z
    .array(
      z.strictObject({
        council: name,
        until: isoDate.optional(),
        ons: z.string().optional(),
        dfe: z.string().optional(),
      }),
    )
    .default([]),
  /** Trusts and companies that run or ran its services. One may serve several authorities. */
  services: z.array(z.strictObject({ name, from: isoDate.optional(), until: isoDate.optional() })).default([]),
  /** Slugs of the authorities most like it, the nearest first (Department for Education). */
  statisticalNeighbours: z.array(slug).default([]),
});
export type Authority = z.infer<typeof authority>;
