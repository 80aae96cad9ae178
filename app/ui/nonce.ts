import { createContext } from "react";

/** The nonce of this page's scripts; undefined where the page has none. */
export const NonceContext = createContext<string | undefined>(undefined);
