import { type AsyncDuckDB, AsyncDuckDB as Database, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';

/** The rival of the ledger's bench: DuckDB-WASM in the same browser, its own Worker, the same file. */

let database: AsyncDuckDB | undefined;
const BY_PLAN =
  'SELECT "计划ID", sum("展现量"), sum("点击量"), sum(CAST(round("花费" * 100) AS BIGINT)), sum("总成交笔数"), sum(CAST(round("总成交金额" * 100) AS BIGINT)) FROM facts GROUP BY 1';

const rival = {
  /** Starts it and brings the file in. */
  async open(file: File): Promise<{ rows: number }> {
    const blob = new Blob([await (await fetch('/duckdb.worker.js')).text()], { type: 'text/javascript' });
    database = new Database(new VoidLogger(), new Worker(URL.createObjectURL(blob)));
    await database.instantiate(new URL('/duckdb.wasm', location.href).href);
    await database.registerFileHandle('facts.csv', file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    const connection = await database.connect();
    await connection.query(`CREATE TABLE facts AS SELECT * FROM read_csv('facts.csv', header = true, all_varchar = false)`);
    const count = await connection.query('SELECT count(*)::INT AS rows FROM facts');
    await connection.close();
    return { rows: Number(count.get(0)?.rows) };
  },
  async group(): Promise<{ groups: number; ms: number }> {
    if (!database) throw new Error('not open');
    const connection = await database.connect();
    const began = performance.now();
    const table = await connection.query(BY_PLAN);
    const ms = performance.now() - began;
    await connection.close();
    return { groups: table.numRows, ms };
  },
};

export type Rival = typeof rival;
Object.assign(globalThis, { rival });
