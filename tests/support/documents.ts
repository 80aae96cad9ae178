import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { aPicture } from "./pictures";

/** What stands beside the pages of every document here, and must not be found afterwards. */
export const PDF_NOTED = /TajniNaslov|Tajna Osoba|TajniProgram|TajniAparat|tajni-prilog|app\.alert|xmpmeta/;

/** A PDF of one page with a photograph, made here, with an author, XMP, a script and a file inside. */
export async function aPdf({ objectStreams = false } = {}): Promise<Buffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([300, 200]);
  page.drawImage(await document.embedJpg(await aPicture("jpeg")), { x: 20, y: 20, width: 100, height: 75 });
  document.setTitle("TajniNaslov");
  document.setAuthor("Tajna Osoba");
  document.setProducer("TajniProgram");
  const xmp = document.context.stream("<x:xmpmeta>Tajna Osoba</x:xmpmeta>", {
    Type: "Metadata",
    Subtype: "XML",
  });
  document.catalog.set(PDFName.of("Metadata"), document.context.register(xmp));
  document.addJavaScript("pozdrav", "app.alert('zdravo')");
  page.node.set(PDFName.of("LastModified"), PDFString.of("Tajna Osoba"));
  await document.attach(Buffer.from("tajni-prilog"), "tajni-prilog.txt");
  return Buffer.from(await document.save({ useObjectStreams: objectStreams }));
}
