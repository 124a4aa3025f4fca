/** The part of papaparse (without types of its own) that reading is measured against. */
declare module 'papaparse' {
  const Papa: {
    parse(text: string, options: { newline: string; delimiter?: string }): { data: string[][] };
    parse<Row>(file: File, options: { chunk: (part: { data: Row[] }) => void; complete: () => void; error: (why: unknown) => void }): void;
    unparse(rows: readonly (readonly string[])[], options: { newline: string }): string;
  };
  export default Papa;
}
