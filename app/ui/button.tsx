import type { ButtonHTMLAttributes } from "react";
import { Icon, type IconName } from "./icon";

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: "primary" | "quiet" | "bad";
  small?: boolean;
  icon?: IconName;
};

/** A button of the house; without a `type` it sends its form, as in HTML. */
export function Button({ kind, small, icon, type = "submit", className, children, ...button }: ButtonProps) {
  const classes = ["btn", small && "small", className].filter(Boolean).join(" ");
  return (
    <button className={classes} data-kind={kind} type={type} {...button}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

type IconButtonProps = Omit<ButtonProps, "children" | "kind" | "small"> & { icon: IconName; label: string };

/** A button that is only a sign; `label` is what it is called. */
export function IconButton({ icon, label, type = "button", ...button }: IconButtonProps) {
  return (
    <button className="btn icon" type={type} aria-label={label} title={label} {...button}>
      <Icon name={icon} />
    </button>
  );
}
