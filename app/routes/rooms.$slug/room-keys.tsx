import { useT } from "~/i18n/use-t";
import { KeyList } from "~/ui/keyboard";

/** What the keys do in a room, on a message and where one writes. */
export function RoomKeys() {
  const t = useT();
  return (
    <>
      <h3>{t("shell.keys.room")}</h3>
      <KeyList
        rows={[
          [["t"], "finding.key"],
          [["↑", "↓"], "shell.keys.room.walk"],
          [["Enter"], "shell.keys.room.menu"],
          [["+"], "shell.keys.room.word"],
          [["↑"], "shell.keys.room.editLast"],
          [["Shift+Enter"], "shell.keys.room.line"],
          [["Esc"], "shell.keys.room.leave"],
        ]}
      />
    </>
  );
}
