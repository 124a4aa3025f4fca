/** What the demo seller centre answers at an address. */
export interface Answer {
  status?: number;
  type: string;
  body: string | Uint8Array;
}

export function respond(url: URL): Answer | undefined {
  if (url.hostname === 'item.upload.taobao.com') return { type: 'text/html; charset=utf-8', body: '<!doctype html><title>t</title>hi' };
  return undefined;
}
