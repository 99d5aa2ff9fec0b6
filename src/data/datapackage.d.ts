/** Frictionless’ own reader, as far as the tests use it; it ships no types. */
declare module 'datapackage' {
  export interface DescribedResource {
    name: string;
    tabular: boolean;
    read(options: { relations: boolean; keyed: boolean }): Promise<object[]>;
  }
  export class Package {
    static load(file: string, options: { basePath: string; strict: boolean }): Promise<Package>;
    readonly errors: Error[];
    readonly resources: DescribedResource[];
  }
}
