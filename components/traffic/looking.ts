import type { TrafficRow } from '../../utils/history';
import { addedUp, type ReadRow, type RefusedRow } from '../../utils/shop/traffic-table';
import type { Refused } from './protocol';

/** What a table holds, gathered while it is read: the rows to import, each product and day once, and what was left out. */
export class Looking {
  readonly rows = new Map<string, TrafficRow>();
  readonly refused: Refused = {};
  readonly products = new Set<string>();
  from: string | undefined;
  to: string | undefined;

  constructor(
    readonly file: string,
    readonly at: number,
  ) {}

  take(read: ReadRow | RefusedRow): void {
    if ('why' in read) {
      const known = this.refused[read.why];
      this.refused[read.why] = known ? { ...known, rows: known.rows + 1 } : { rows: 1, example: read };
      return;
    }
    const { listing, figures } = read;
    const { day } = figures;
    const id = `${listing}|${day}`;
    const known = this.rows.get(id);
    this.rows.set(id, { ...(known ? addedUp(known, figures) : figures), id, listing, day, file: this.file, at: this.at });
    this.products.add(listing);
    if (this.from === undefined || day < this.from) this.from = day;
    if (this.to === undefined || day > this.to) this.to = day;
  }
}
