/** When a figure holds, and by what it was told. */
export interface Dated {
  edtf: string;
  by: string;
}

export function dated(edtf: string | null | undefined, by: string): Dated | null {
  return edtf ? { edtf, by } : null;
}
