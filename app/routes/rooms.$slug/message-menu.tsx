import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { REACTION_WORDS } from "~/domain/rooms/rules";
import { useT } from "~/i18n/use-t";
import { Icon, type IconName } from "~/ui/icon";
import type { DrawnMessage } from "./drawn";
import { useWhoSaid } from "./reactions";
import { type MenuKind, useTalk } from "./talk-context";
import "./message-menu.css";

type Props = { kind: MenuKind; message: DrawnMessage; number: number; mine: boolean };

/** The menu of one message: words to put under it, and what else can be done. Esc gives the focus back. */
export function MessageMenu({ kind, message, number, mine }: Props) {
  const t = useT();
  const menu = useRef<HTMLDivElement>(null);
  const { openMenu } = useTalk();
  const close = () => {
    menu.current?.closest<HTMLElement>(".msg")?.focus({ preventScroll: true });
    openMenu(message.id, null);
  };
  useOpened(menu, () => openMenu(message.id, null));
  return (
    <div
      ref={menu}
      className="msg-menu"
      role="menu"
      tabIndex={-1}
      aria-label={kind === "words" ? t("messages.react") : t("messages.more")}
      onKeyDown={(event) => walk(event, menu.current!, close)}
    >
      {!message.deleted && <Words message={message} close={close} />}
      {kind === "more" && <Deeds message={message} number={number} mine={mine} close={close} />}
    </div>
  );
}

function Words({ message: { id, reactions }, close }: { message: DrawnMessage; close: () => void }) {
  const t = useT();
  const { page, me, can } = useTalk();
  if (!can.post) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu
    <div className="msg-words" role="group" aria-label={t("messages.react")}>
      {REACTION_WORDS.map((word) => {
        const on = reactions.some((each) => each.word === word && each.memberIds.includes(me));
        const press = () => {
          page.react(id, word, !on);
          close();
        };
        return (
          <button
            key={word}
            type="button"
            role="menuitemcheckbox"
            aria-checked={on}
            className="chip"
            tabIndex={-1}
            onClick={press}
          >
            {t(`messages.word.${word}`)}
          </button>
        );
      })}
    </div>
  );
}

type DeedsProps = Omit<Props, "kind"> & { close: () => void };

function Deeds({ message, number, mine, close }: DeedsProps) {
  const t = useT();
  const { page, slug, can, reply, edit, tell } = useTalk();
  const { id, pinned, deleted, revision } = message;
  const writes = can.post && !deleted;
  const doing =
    (deed: () => void, focusElsewhere = false) =>
    () => {
      close();
      if (focusElsewhere) requestAnimationFrame(deed);
      else deed();
    };
  const copy = async () => {
    const address = new URL(`/rooms/${slug}?at=${number}#${id}`, window.location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      tell(t("messages.linkCopied"));
    } catch {
      // A browser that does not let pages copy: she can still do it herself.
      tell(t("messages.linkNotCopied", { address }));
    }
  };
  return (
    <>
      {writes && (
        <Deed icon="reply" label={t("messages.reply")} onClick={doing(() => reply({ message }), true)} />
      )}
      {writes && mine && (
        <Deed icon="pen" label={t("messages.edit")} onClick={doing(() => edit(message), true)} />
      )}
      {writes && mine && (
        <Deed icon="x" label={t("messages.takeBack")} onClick={doing(() => page.takeBack(id, true))} />
      )}
      {writes && (
        <Deed
          icon="pin"
          label={pinned ? t("messages.unpin") : t("messages.pin")}
          onClick={doing(() => page.pin(id, !pinned))}
        />
      )}
      <Deed icon="link" label={t("messages.copyLink")} onClick={doing(() => void copy())} />
      {!mine && <Deed icon="flag" label={t("rooms.report")} to={`/report?type=message&id=${id}`} />}
      {can.seeWordings && revision > 0 && (
        <Deed icon="clock" label={t("messages.wordings")} to={`/rooms/${slug}/${id}/wordings`} />
      )}
      <WhoSaidWhat message={message} />
    </>
  );
}

/** Who put which word under it, to be read where nothing hovers. */
function WhoSaidWhat({ message: { reactions } }: { message: DrawnMessage }) {
  const t = useT();
  const sayWho = useWhoSaid();
  if (reactions.length === 0) return null;
  return (
    <ul className="msg-whosaid list" role="none">
      {reactions.map((reaction) => (
        <li key={reaction.word} role="none">
          <i>{t(`messages.word.${reaction.word}`)}</i>: {sayWho(reaction)}
        </li>
      ))}
    </ul>
  );
}

type DeedProps = { icon: IconName; label: ReactNode } & ({ to: string } | { onClick: () => void });

function Deed({ icon, label, ...does }: DeedProps) {
  const inside = (
    <>
      <Icon name={icon} /> {label}
    </>
  );
  if ("to" in does) {
    return (
      <a role="menuitem" tabIndex={-1} className="msg-deed" href={does.to}>
        {inside}
      </a>
    );
  }
  return (
    <button type="button" role="menuitem" tabIndex={-1} className="msg-deed" onClick={does.onClick}>
      {inside}
    </button>
  );
}

/** Opens where there is room for it, takes the focus, and closes when one goes elsewhere. */
function useOpened(menu: React.RefObject<HTMLDivElement>, close: () => void): void {
  const closing = useRef(close);
  closing.current = close;
  useLayoutEffect(() => {
    const element = menu.current!;
    const log = element.closest(".log");
    const below = (log ?? document.body).getBoundingClientRect().bottom;
    if (element.getBoundingClientRect().bottom > below) element.dataset.up = "";
    itemsOf(element)[0]?.focus({ preventScroll: true });
  }, [menu]);
  useEffect(() => {
    const onDown = (event: Event) => {
      const tools = menu.current?.closest(".msg-tools");
      if (tools && !tools.contains(event.target as Node)) closing.current();
    };
    document.addEventListener("pointerdown", onDown);
    document.addEventListener("focusin", onDown);
    return () => {
      document.removeEventListener("pointerdown", onDown);
      document.removeEventListener("focusin", onDown);
    };
  }, [menu]);
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];

function walk(event: KeyboardEvent, menu: HTMLElement, close: () => void): void {
  event.stopPropagation();
  const items = itemsOf(menu);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: items.length - 1,
  };
  const to = steps[event.key];
  if (event.key === "Escape" || event.key === "Tab") close();
  if (event.key === "Escape" || to !== undefined) event.preventDefault();
  if (to !== undefined) items[(to + items.length) % items.length]?.focus();
}
