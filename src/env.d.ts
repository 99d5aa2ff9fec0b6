declare namespace App {
  interface Locals {
    /** The report that a page shows, for the components of its text. */
    page?: import('./site/report-page.ts').ReportPage;
  }
}
