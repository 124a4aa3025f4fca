import type { About, Understood } from './layout';

export function layoutOf(_rows: readonly (readonly string[])[], _about: About): Understood {
  return { ok: false, error: 'noHeader' };
}
