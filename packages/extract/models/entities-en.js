export const data = "";
