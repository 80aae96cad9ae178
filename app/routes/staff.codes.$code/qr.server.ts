import encodeQR from "qr";

/** A link as a drawing that a telephone reads from across a hall. */
export const qrOf = (link: string): string => encodeQR(link, "svg", { ecc: "medium", border: 4 });
