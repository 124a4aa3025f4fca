import { execFileSync, spawn, spawnSync } from 'node:child_process';

/** A display of our own, for what a headless browser does not draw: the browser's own permission prompt. Linux with Xvfb and xdotool. */
export interface Display {
  name: string;
  /** Presses keys in the window in front, as a person would. */
  press(...keys: string[]): void;
  close(): void;
}

export const CAN_OPEN_DISPLAY =
  process.platform === 'linux' && ['Xvfb', 'xdotool'].every((tool) => spawnSync('which', [tool]).status === 0);

export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const name = `:${number}`;
  return {
    name,
    press: (...keys) => void execFileSync('xdotool', ['key', '--delay', '120', ...keys], { env: { ...process.env, DISPLAY: name } }),
    close: () => void server.kill(),
  };
}
