/** A trained model, base64: see entities-en.md. */
export declare const data: string;
