import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { action } from "~/routes/settings.data_.export";
import { aMember } from "../support/cast";
import { asMember, routeArgs } from "../support/requests";
import { aReply, aThread } from "../support/threads";

test("the copy holds what is mine, escaped where it is to be read, and nothing that others wrote", async () => {
  const [ana, bo] = [
    aMember("Ana Moja", { email: "ana.moja@example.org" }),
    aMember("Bo", { email: "bo.tajni@example.org" }),
  ];
  const thread = aThread(ana, { title: "Moja tema", body: "<script>moje</script>" });
  aReply(bo, thread, "Bojina reč");
  const answer = (await action(
    routeArgs(await asMember(ana, "/settings/data/export", { form: {} })),
  )) as Response;
  expect(answer.headers.get("content-type")).toBe("application/zip");
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const all = Object.values(files)
    .map((file) => strFromU8(file))
    .join("\n");
  expect(all).toContain("ana.moja@example.org");
  expect(JSON.parse(strFromU8(files["threads.json"]!))).toMatchObject([{ title: "Moja tema" }]);
  expect(strFromU8(files["index.html"]!)).toContain("&lt;script&gt;moje");
  for (const foreign of ["Bojina reč", "bo.tajni", "password_hash"]) expect(all).not.toContain(foreign);
});
