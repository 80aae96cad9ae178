import { useRef } from "react";
import { DESCRIPTION_LIMIT, FILE_TYPES } from "~/domain/rooms/file-rules";
import { useT } from "~/i18n/use-t";
import { IconButton } from "~/ui/button";
import type { Uploads } from "./uploads";

/** The button that opens the choice of files. */
export function Attach({ uploads }: { uploads: Uploads }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton icon="image" label={t("files.add")} onClick={() => input.current?.click()} />
      <input
        ref={input}
        className="vh"
        type="file"
        multiple
        accept={FILE_TYPES}
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = "";
          void uploads.add(files);
        }}
      />
    </>
  );
}

/** The same without a script: one file, and what is to be seen in it. */
export function AttachByForm({ described }: { described: string }) {
  const t = useT();
  return (
    <noscript>
      <p className="attach-form">
        <label>
          {t("files.choose")} <input type="file" name="file" accept={FILE_TYPES} />
        </label>
        <label>
          {t("files.describe.image")}{" "}
          <input
            type="text"
            className="input"
            name="description"
            defaultValue={described}
            maxLength={DESCRIPTION_LIMIT}
          />
        </label>
        <label>
          <input type="checkbox" name="adorns" /> {t("files.adorns")}
        </label>
      </p>
    </noscript>
  );
}
