import type { Profile } from "~/domain/members/profile.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";
import { useReader } from "~/ui/reader";

type BioProps = {
  bios: Profile["bios"];
  /** The language asked for in the address. */
  asked: string | null;
  field: string | undefined;
};

/** What a person says of themselves, in the reader's language where there is one, with a way to the other. */
export function Bio({ bios, asked, field }: BioProps) {
  const t = useT();
  const { path } = useReader();
  const shown = bios.find((bio) => bio.language === asked) ?? bios[0];
  if (!shown) return null;
  return (
    <section className="bio" data-f={field} aria-label={t("members.profile.about")}>
      {bios.length > 1 && (
        <nav className="seg" aria-label={t("members.profile.bioLanguage")}>
          {bios.map((bio) => (
            <Link
              key={bio.language}
              to={addressWith(path, bio.language)}
              aria-current={bio === shown ? "true" : undefined}
            >
              {t(`members.profile.bio.${bio.language}`)}
            </Link>
          ))}
        </nav>
      )}
      <Prose html={shown.html} lang={shown.lang} />
    </section>
  );
}

/** The same page, also through the same eyes, with the text in that language. */
function addressWith(path: string, language: string): string {
  const [page, search] = path.split("?");
  const params = new URLSearchParams(search);
  params.set("bio", language);
  return `${page}?${params}`;
}
