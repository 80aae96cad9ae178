import { type ReactNode, useEffect, useRef } from "react";

type DialogProps = {
  /** One word, of which the page has no other dialog. */
  name: string;
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons that stay in sight while the rest scrolls; makes the dialog a sheet with a head and a foot. */
  bar?: ReactNode;
  /** What stands beside the title of a sheet. */
  tools?: ReactNode;
};

/** The browser's own dialog: labelled, closed by Esc, and giving the focus back to what opened it. */
export function Dialog({ name, open, onClose, title, children, bar, tools }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = `dialog-${name}`;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const heading = <h2 id={titleId}>{title}</h2>;
  return (
    <dialog ref={dialog} aria-labelledby={titleId} onClose={onClose}>
      {bar === undefined ? (
        <>
          {heading}
          {children}
        </>
      ) : (
        <>
          <div className="sheet-bar row">
            {heading}
            {tools}
          </div>
          <div className="sheet-body">{children}</div>
          <div className="sheet-bar row">{bar}</div>
        </>
      )}
    </dialog>
  );
}
