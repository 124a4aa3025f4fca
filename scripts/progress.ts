import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * One moving line on a terminal, a line a file elsewhere; failures in full as they come. The counts go to the file named by
 * STALLKEEPER_COUNTS, where scripts/test.mjs adds the checks and prints the closing line.
 */
export default class Progress implements Reporter {
  private passed = 0;
  private failed = 0;
  private skipped = 0;
  private modules = 0;

  onTestCaseResult(test: TestCase): void {
    const { state, errors } = test.result();
    if (state === 'passed') this.passed += 1;
    else if (state === 'failed') {
      this.failed += 1;
      this.print(`FAIL ${test.module.relativeModuleId} > ${test.fullName}`, true);
      for (const error of errors ?? []) this.print(`     ${error.stack ?? error.message}${error.diff ? `\n${error.diff}` : ''}`, true);
    } else this.skipped += 1;
    this.line(test.module.relativeModuleId);
  }

  onTestModuleEnd(module: TestModule): void {
    this.modules += 1;
    const broken = module.errors();
    this.failed += broken.length;
    for (const error of broken) this.print(`FAIL ${module.relativeModuleId}\n     ${error.stack ?? error.message}`, true);
    if (!process.stdout.isTTY)
      this.print(`${module.ok() ? 'ok  ' : 'FAIL'} ${module.relativeModuleId} (${Math.round(module.diagnostic().duration)} ms)`);
  }

  onTestRunEnd(_modules: unknown, errors: readonly { message: string; stack?: string }[]): void {
    for (const error of errors) {
      this.failed += 1;
      this.print(`FAIL outside any test\n     ${error.stack ?? error.message}`, true);
    }
    if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
    const counts = process.env.STALLKEEPER_COUNTS;
    if (counts)
      writeFileSync(counts, JSON.stringify({ passed: this.passed, failed: this.failed, skipped: this.skipped, files: this.modules }));
  }

  private line(file: string): void {
    if (!process.stdout.isTTY) return;
    const text = `${this.passed} passed, ${this.failed} failed · ${file}`;
    process.stdout.write(`\r\u001b[K${text.slice(0, (process.stdout.columns ?? 80) - 1)}`);
  }

  private print(text: string, clear = false): void {
    process.stdout.write(`${clear && process.stdout.isTTY ? '\r\u001b[K' : ''}${text}\n`);
  }
}
