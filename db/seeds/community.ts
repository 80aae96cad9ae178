import { db } from "db/client.server";
import { hashPassword } from "~/auth/passwords.server";
import { addMember } from "~/domain/members/members.server";
import { DEMO_PASSWORD, listPeopleToTry } from "~/domain/members/people-to-try.server";
import { stampDatabase } from "~/domain/settings/settings.server";

/** Fills an empty database with the demo. */
export async function fillWithDemo(): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  db.transaction((tx) => {
    for (const [name, email, standing] of [
      ["Jelena Đurković", "alumna@example.org", "member"],
      ["Iva Strugar", "staff@example.org", "staff"],
    ] as const) {
      addMember(
        tx,
        { name, email, standing, passwordHash, claimedAt: new Date() },
        { fields: ["museums-heritage"] },
      );
    }
    stampDatabase("demo");
  });
  listPeopleToTry();
}
