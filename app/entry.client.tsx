import { RemixBrowser } from "@remix-run/react";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { askPatiently } from "~/ui/patient-data";

askPatiently();

// The framework decodes the page's data and throws the promise of it until it is there. Waited for here, so
// that the page is taken over in one go and nothing is suspended on the way.
try {
  RemixBrowser({});
} catch (decoding) {
  await decoding;
}

hydrateRoot(
  document,
  <StrictMode>
    <RemixBrowser />
  </StrictMode>,
);
