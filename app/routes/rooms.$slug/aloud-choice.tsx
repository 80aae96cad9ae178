import { useEffect, useState } from "react";
import { useT } from "~/i18n/use-t";
import { Button, IconButton } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { useScripted } from "~/ui/use-scripted";
import { ALOUD, type Aloud, readAloud, setAloud } from "./aloud-setting";

/** What a screen reader says of new messages; remembered on this device. */
export function AloudChoice() {
  const t = useT();
  const scripted = useScripted();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Aloud>("all");
  useEffect(() => setChosen(readAloud()), []);
  if (!scripted) return null;
  const choose = (aloud: Aloud) => {
    setChosen(aloud);
    setAloud(aloud);
  };
  return (
    <>
      <IconButton icon="eye" label={t("messages.aloud")} onClick={() => setOpen(true)} />
      <Dialog name="aloud" open={open} onClose={() => setOpen(false)} title={t("messages.aloud")}>
        <p className="small ink2">{t("messages.aloud.note")}</p>
        <fieldset className="stack">
          <legend className="vh">{t("messages.aloud")}</legend>
          {ALOUD.map((aloud) => (
            <label key={aloud} className="opt">
              <input type="radio" name="aloud" checked={chosen === aloud} onChange={() => choose(aloud)} />
              <span>{t(`messages.aloud.${aloud}`)}</span>
            </label>
          ))}
        </fieldset>
        <Button type="button" onClick={() => setOpen(false)}>
          {t("shell.close")}
        </Button>
      </Dialog>
    </>
  );
}
