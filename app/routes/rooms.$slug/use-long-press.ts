import { type PointerEvent, useRef } from "react";

/** How long a finger rests on a line until it means the line, in ms. */
const REST = 500;

/** A finger that rests on a line asks what can be done with it; one that moves scrolls, and one that leaves taps. */
export function useLongPress(onPress: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const stop = () => clearTimeout(timer.current);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType !== "touch") return;
      stop();
      timer.current = setTimeout(onPress, REST);
    },
    onPointerUp: stop,
    onPointerMove: (event: PointerEvent) => {
      if (Math.hypot(event.movementX, event.movementY) > 4) stop();
    },
    onPointerCancel: stop,
  };
}
