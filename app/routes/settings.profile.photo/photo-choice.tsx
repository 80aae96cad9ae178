import { type ChangeEvent, lazy, Suspense, useState } from "react";
import { isPicture, kindOfFile } from "~/domain/media/kind-of-file";
import { PHOTO_BYTES } from "~/domain/media/rules";
import type { MessageKey } from "~/i18n/translate";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import type { PersonRef } from "~/ui/person-ref";

// Only who has chosen a picture loads what cuts it.
const Cropper = lazy(() => import("./photo-cropper"));

type Chosen = { url: string; name: string };

type PhotoChoiceProps = { error?: string; shape: PersonRef["shape"]; required?: boolean };

/** The field for a picture; with the script, the square of it that is kept is chosen too. */
export function PhotoChoice({ error, shape, required = true }: PhotoChoiceProps) {
  const t = useT();
  const [chosen, setChosen] = useState<Chosen>();
  const [problem, setProblem] = useState<MessageKey>();
  const [crop, setCrop] = useState("");
  const choose = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    setCrop("");
    setChosen(undefined);
    const wrong = file && (await problemOf(file));
    setProblem(wrong);
    if (wrong) input.value = "";
    else if (file) setChosen({ url: await readAsUrl(file), name: file.name });
  };
  return (
    <>
      <Field
        name="photo"
        label={t("profile.photo.choose")}
        hint={t("profile.photo.hint", { mb: PHOTO_BYTES / 1024 / 1024 })}
        error={problem ? t(problem) : error}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        onChange={choose}
        required={required}
      />
      <input type="hidden" name="crop" value={crop} />
      {chosen && (
        <Suspense fallback={null}>
          <Cropper
            key={chosen.url.length + chosen.name}
            image={chosen.url}
            shape={shape}
            onCrop={({ x, y, width, height }) =>
              setCrop([x, y, width, height].map((each) => within(each)).join(" "))
            }
          />
        </Suspense>
      )}
    </>
  );
}

const within = (hundredths: number) => Math.max(0, Math.min(100, Math.round(hundredths * 1000) / 1000));

/** What the server would refuse, said before ten megabytes travel. */
async function problemOf(file: File): Promise<MessageKey | undefined> {
  if (file.size > PHOTO_BYTES) return "profile.photo.tooLarge";
  const kind = kindOfFile(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  if (kind === "heic") return "profile.photo.heic";
  return isPicture(kind) ? undefined : "profile.photo.unknown";
}

function readAsUrl(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
}
