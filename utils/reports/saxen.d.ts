/** The part of saxen (a small SAX parser in plain JavaScript, without types of its own) that is used here. */
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', hear: (name: string, attributes: () => Record<string, string>) => void): this;
    on(event: 'closeTag', hear: (name: string) => void): this;
    on(event: 'text', hear: (text: string) => void): this;
    on(event: 'cdata', hear: (text: string) => void): this;
    on(event: 'attention', hear: (declaration: string) => void): this;
    on(event: 'warn', hear: () => void): this;
    /** Takes the next piece of a document. Throws at what is no XML. */
    write(xml: string): this;
    /** Throws when the document is not complete. */
    end(): void;
  }
}
