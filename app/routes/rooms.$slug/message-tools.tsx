import type { MouseEvent } from "react";
import { useT } from "~/i18n/use-t";
import { Icon, type IconName } from "~/ui/icon";
import type { DrawnMessage } from "./drawn";
import { MessageMenu } from "./message-menu";
import { type MenuKind, useTalk } from "./talk-context";

type Props = {
  message: DrawnMessage;
  number: number;
  mine: boolean;
  reached: boolean;
  menu: MenuKind | undefined;
};

/**
 * What can be done with a message, there when one is at it. Each is a link to a page that does it without a script;
 * with one, it happens here.
 */
export function MessageTools({ message, number, mine, reached, menu }: Props) {
  const t = useT();
  const { slug, can, reply, openMenu } = useTalk();
  const address = `/rooms/${slug}/${message.id}`;
  const common = { reached };
  const toggle = (kind: MenuKind) => () => openMenu(message.id, menu === kind ? null : kind);
  const open = (kind: MenuKind) => ({ onPress: toggle(kind), expanded: menu === kind });
  return (
    <div className="msg-tools">
      {can.post && !message.deleted && (
        <>
          <Tool
            {...common}
            icon="reply"
            label={t("messages.reply")}
            to={`${address}/reply`}
            onPress={() => reply({ message })}
          />
          <Tool {...common} icon="smile" label={t("messages.react")} to={address} {...open("words")} />
        </>
      )}
      <Tool {...common} icon="more" label={t("messages.more")} to={address} {...open("more")} />
      {menu && <MessageMenu key={menu} kind={menu} message={message} number={number} mine={mine} />}
    </div>
  );
}

type ToolProps = {
  icon: IconName;
  label: string;
  to: string;
  reached: boolean;
  expanded?: boolean;
  onPress: () => void;
};

function Tool({ icon, label, to, reached, expanded, onPress }: ToolProps) {
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    onPress();
  };
  return (
    <a
      className="btn icon"
      href={to}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      aria-haspopup={expanded === undefined ? undefined : "menu"}
      tabIndex={reached ? undefined : -1}
      onClick={onClick}
    >
      <Icon name={icon} />
    </a>
  );
}
