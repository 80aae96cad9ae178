import { useState } from "react";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { useReader } from "~/ui/reader";
import { sentencesOf } from "~/ui/sentences";
import { Composer } from "./composer";
import { ConnectionBanner } from "./connection-banner";
import { Evicted } from "./evicted";
import { Here } from "./here";
import { Log } from "./log";
import { NewMessages } from "./new-messages";
import type { RoomView } from "./route";
import { TalkHead } from "./talk-head";
import { TypingLine } from "./typing-line";
import { useMenuCount } from "./use-menu-count";
import { useMessages } from "./use-messages";
import { usePlace } from "./use-place";
import { useTyping } from "./use-typing";
import { useUploads } from "./use-uploads";

/** One room: its head, its log, where one writes, and who is here. */
export function Talk({ view, answer }: { view: RoomView; answer: FormAnswer | undefined }) {
  const t = useT();
  const viewer = useReader().viewer!;
  const files = useUploads(viewer.id, view.room);
  const { log, page } = useMessages(viewer.id, view, files.uploads);
  const [firstUnread] = useState(view.firstUnread);
  const place = usePlace({ log, page, firstUnread, asked: view.place, me: viewer.id });
  const typing = useTyping(view.room.id, log);
  useMenuCount(view, place.readTo >= log.last);
  const { body: typed, description: described } = answer?.typed ?? {};
  return (
    <>
      <section className="talk" aria-labelledby="room">
        <header>
          <TalkHead view={view} here={log.here} />
          {!log.evicted && <ConnectionBanner pending={log.pending} />}
        </header>
        {log.evicted ? (
          <Evicted />
        ) : (
          <>
            <Log
              log={log}
              page={page}
              place={place}
              firstUnread={firstUnread}
              slug={view.room.slug}
              blocked={view.blocked}
              uploads={files.state.uploads}
            />
            <div className="say">
              <NewMessages count={place.newCount} away={place.away} onGo={place.goToEnd} />
              <TypingLine
                people={typing.map((id) => log.people[id]).filter((person) => person !== undefined)}
              />
              {view.can.post && (
                <Composer
                  roomId={view.room.id}
                  slug={view.room.slug}
                  label={t("rooms.say", { room: view.title })}
                  clientId={view.clientId}
                  typed={typeof typed === "string" ? typed : ""}
                  problem={Object.values(sentencesOf(answer?.errors, t))[0]}
                  described={typeof described === "string" ? described : ""}
                  page={page}
                  files={files}
                  onWritten={place.stayAtEnd}
                  onEscape={place.goToEnd}
                />
              )}
            </div>
          </>
        )}
      </section>
      <Here view={view} here={log.here} />
    </>
  );
}
