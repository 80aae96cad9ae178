import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { UNREAD_LIMIT } from "~/domain/rooms/rules";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { useReader } from "~/ui/reader";
import { sentencesOf } from "~/ui/sentences";
import { Toast } from "~/ui/toast";
import { Announcer } from "./announcer";
import { Composer } from "./composer";
import { ConnectionBanner } from "./connection-banner";
import { Evicted } from "./evicted";
import { Here } from "./here";
import { LifeBanner } from "./life-banner";
import { Log } from "./log";
import { NewMessages } from "./new-messages";
import { PinnedBar } from "./pinned-bar";
import type { RoomView } from "./route";
import { SelectBar, SelectingProvider } from "./selecting";
import { SlowLine } from "./slow-line";
import { type MenuKind, type TalkContext, TalkProvider } from "./talk-context";
import { TalkHead } from "./talk-head";
import { TypingLine } from "./typing-line";
import { UnreadBar } from "./unread-bar";
import { useKeptRoom } from "./use-kept-room";
import { useMenuCount } from "./use-menu-count";
import { useMessages } from "./use-messages";
import { usePlace } from "./use-place";
import { useTyping } from "./use-typing";
import { useUploads } from "./use-uploads";
import { useWriting } from "./use-writing";
import "./talk-lines.css";

/** One room: its head, its log, where one writes, and who is here. */
export function Talk({ view, answer }: { view: RoomView; answer: FormAnswer | undefined }) {
  const t = useT();
  const viewer = useReader().viewer!;
  const files = useUploads(viewer.id, view.room);
  const { state, drawn, page } = useMessages(viewer.id, view, files.uploads);
  const { log, operations, missed } = state;
  const [firstUnread, setFirstUnread] = useState(view.firstUnread);
  const place = usePlace({
    state,
    page,
    firstUnread,
    asked: view.place,
    me: viewer.id,
    waited: waitedIn(view),
  });
  const writing = useWriting();
  const [menu, setMenu] = useState<{ id: string; kind: MenuKind } | null>(null);
  const [told, setTold] = useState<{ words: string; at: number } | null>(null);
  const typing = useTyping(view.room.id, log);
  useMenuCount(view, place.readTo >= log.last);
  useKeptRoom(viewer.id, view, log);

  // Who had read all of it goes on at what was missed.
  const readTo = useRef(place.readTo);
  readTo.current = place.readTo;
  useEffect(() => {
    if (missed?.first && readTo.current >= missed.after) setFirstUnread(missed.first);
  }, [missed]);

  const { reply, edit, editWaiting } = writing;
  const { goTo } = place;
  const { post } = view.can;
  const openMenu = useCallback(
    (id: string, kind: MenuKind | null) => setMenu(kind === null ? null : { id, kind }),
    [],
  );
  const tell = useCallback((words: string) => setTold({ words, at: Date.now() }), []);
  const talk = useMemo<TalkContext>(
    () => ({
      page,
      slug: view.room.slug,
      me: viewer.id,
      can: { post, seeWordings: viewer.isStaff },
      personOf: (id) => page.get().log.people[id],
      reply,
      edit,
      editWaiting,
      goTo,
      openMenu,
      tell,
    }),
    [page, view.room.slug, viewer.id, viewer.isStaff, post, reply, edit, editWaiting, goTo, openMenu, tell],
  );
  const editLast = () => {
    const waiting = drawn.posts.at(-1);
    if (waiting) return editWaiting(waiting);
    const own = log.events.map((event) =>
      "messageId" in event ? drawn.messages[event.messageId] : undefined,
    );
    const last = own.filter(
      (each) => each?.authorId === viewer.id && !each.deleted && each.body !== undefined,
    );
    const newest = last.sort((one, other) => one!.number - other!.number).at(-1);
    if (newest) edit(newest);
  };
  const { body: typed, description: described } = answer?.typed ?? {};
  return (
    <SelectingProvider>
      <TalkProvider value={talk}>
        <section className="talk" aria-labelledby="room">
          <header>
            <TalkHead view={view} here={log.here} />
            {!log.evicted && (
              <>
                <LifeBanner view={view} />
                <ConnectionBanner
                  waiting={operations.filter((each) => each.state === "waiting").length}
                  missed={missed}
                  onRead={page.forgetMissed}
                />
                <PinnedBar log={log} messages={drawn.messages} />
                <UnreadBar view={view} away={place.away} onGo={place.goToEnd} />
              </>
            )}
          </header>
          {log.evicted ? (
            <Evicted />
          ) : (
            <>
              <Log
                state={state}
                drawn={drawn}
                place={place}
                firstUnread={firstUnread}
                blocked={view.blocked}
                uploads={files.state.uploads}
                menu={menu}
                onLeave={writing.focus}
              />
              <div className="say">
                <SelectBar slug={view.room.slug} />
                <NewMessages
                  count={place.newCount}
                  away={place.away}
                  onGo={place.goToEnd}
                  onBack={place.goBack}
                />
                <TypingLine
                  people={typing.map((id) => log.people[id]).filter((person) => person !== undefined)}
                />
                <Announcer log={log} blocked={view.blocked} />
                {view.can.post && <SlowLine view={view} log={log} />}
                {view.closed && <p className="say-closed">{t(view.closed)}</p>}
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
                    text={writing.text}
                    writing={writing.writing}
                    onResume={writing.resume}
                    onStop={writing.stop}
                    onWritten={place.stayAtEnd}
                    onEscape={place.goToEnd}
                    onEditLast={editLast}
                  />
                )}
              </div>
            </>
          )}
        </section>
        <Here view={view} here={log.here} />
        {told && <Toast key={told.at}>{told.words}</Toast>}
      </TalkProvider>
    </SelectingProvider>
  );
}

function waitedIn({ rooms, room }: RoomView): number | undefined {
  const unread = rooms.find(({ id }) => id === room.id)?.unread ?? 0;
  return unread < UNREAD_LIMIT ? unread : undefined;
}
