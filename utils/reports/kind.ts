/** What a file is by its first bytes; its name says nothing: exports called .xls are often text. */
export type Kind = 'zip' | 'ole' | 'binary' | 'text';

export function kindOf(head: Uint8Array): Kind {
  const starts = (...signature: number[]) => signature.every((byte, at) => head[at] === byte);
  // A file, the end of an archive without any, and the first part of one that was split.
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06) || starts(0x50, 0x4b, 0x07, 0x08)) return 'zip';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  // PDF, gzip, RAR, 7z
  if (starts(0x25, 0x50, 0x44, 0x46) || starts(0x1f, 0x8b) || starts(0x52, 0x61, 0x72, 0x21) || starts(0x37, 0x7a, 0xbc, 0xaf))
    return 'binary';
  return 'text';
}

/** An OLE file: an old .xls, or the box that Excel puts an encrypted workbook into, which names it in UTF-16 in its directory. */
export function refusalOfOle(bytes: Uint8Array): 'password' | 'oldExcel' {
  const wanted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1 && at <= last; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return 'password';
  }
  return 'oldExcel';
}

/** Whether a text begins like a web page or like data of a program. */
export function isMarkup(beginning: string): boolean {
  return /^\uFEFF?\s*(?:<(?:!doctype|html|\?xml|table|svg)|[{[]\s*["{[\]}])/i.test(beginning.slice(0, 200));
}
