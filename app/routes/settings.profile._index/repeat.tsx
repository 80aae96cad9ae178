import { type ReactNode, useState } from "react";
import { useT } from "~/i18n/use-t";
import { Button, IconButton } from "~/ui/button";
import { knobs } from "~/ui/knobs";

type RepeatProps<Row> = {
  rows: Row[];
  /** What an empty row holds. */
  blank: Row;
  max: number;
  /** The widths of a row's fields, as columns of a grid. */
  columns: string;
  children: (row: Row, place: number) => ReactNode;
};

/**
 * Rows of the same fields, to be added and removed. Without the script the buttons send the form, and the
 * page answers with one row more or less (`answerRows`).
 */
export function Repeat<Row>({ rows, blank, max, columns, children }: RepeatProps<Row>) {
  const t = useT();
  const [shown, setShown] = useState(() => rows.map((row, key) => ({ key, row })));
  const add = () => setShown((before) => [...before, { key: 1 + (before.at(-1)?.key ?? -1), row: blank }]);
  const remove = (key: number) => setShown((before) => before.filter((each) => each.key !== key));
  return (
    <>
      <ol className="repeat list" style={knobs({ repeat: columns })}>
        {shown.map(({ key, row }, place) => (
          <li key={key}>
            {children(row, place)}
            <IconButton
              icon="x"
              type="submit"
              name="remove"
              value={place}
              formNoValidate
              label={t("profile.rows.remove", { row: place + 1 })}
              onClick={(event) => {
                event.preventDefault();
                remove(key);
              }}
            />
          </li>
        ))}
      </ol>
      {shown.length < max && (
        <p>
          <Button
            small
            icon="plus"
            name="more"
            value="yes"
            formNoValidate
            onClick={(event) => {
              event.preventDefault();
              add();
            }}
          >
            {t("profile.rows.add")}
          </Button>
        </p>
      )}
    </>
  );
}
