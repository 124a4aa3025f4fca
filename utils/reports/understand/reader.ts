import type { About, ReportLayout, ReportRead, ReportReader } from './layout';

export class RowReader implements ReportReader {
  constructor(
    private readonly layout: ReportLayout,
    private readonly about: About,
  ) {}

  take(_row: readonly string[], _number: number): void {}

  finish(): ReportRead {
    const { currency, window, period, doubts } = this.layout;
    const totals = { impressions: null, clicks: null, spend: null, orders: null, units: null, sales: null };
    return {
      batches: [],
      rows: 0,
      skipped: [],
      refused: [],
      refusedRows: 0,
      currency,
      window,
      dates: this.about.name ? period : null,
      totals,
      sums: {},
      doubts,
    };
  }
}
