import type { MessageKey } from "~/i18n/translate";
import type { IconName } from "~/ui/icon";

export type SettingsPlace = { to: string; icon: IconName; title: MessageKey; line: MessageKey };

/** The pages under /settings, in the groups and the order of the index; a group without a page is not shown. */
export const PLACES: { group: MessageKey; places: SettingsPlace[] }[] = [
  {
    group: "settings.group.profile",
    places: [{ to: "/settings/profile", icon: "pen", title: "profile.title", line: "profile.place.line" }],
  },
  {
    group: "settings.group.visibility",
    places: [
      {
        to: "/settings/privacy",
        icon: "eye",
        title: "audience.settings",
        line: "audience.settings.line",
      },
      { to: "/settings/contacts", icon: "hide", title: "contacts.title", line: "contacts.line" },
    ],
  },
  {
    group: "settings.group.access",
    places: [
      { to: "/settings/email", icon: "mail", title: "access.email.title", line: "access.email.line" },
      {
        to: "/settings/password",
        icon: "lock",
        title: "access.password.title",
        line: "access.password.line",
      },
      { to: "/settings/second-factor", icon: "shield", title: "factors.title", line: "factors.line" },
      {
        to: "/settings/passkeys",
        icon: "smile",
        title: "factors.passkeys.title",
        line: "factors.passkeys.line",
      },
      { to: "/settings/devices", icon: "globe", title: "devices.title", line: "devices.line" },
    ],
  },
  {
    group: "settings.group.letters",
    places: [{ to: "/settings/letters", icon: "mail", title: "mail.mine.title", line: "mail.mine.line" }],
  },
  {
    group: "settings.group.data",
    places: [{ to: "/settings/data", icon: "dl", title: "mine.title", line: "mine.place" }],
  },
];
