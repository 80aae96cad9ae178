import {
  BufferSource,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  Input,
  type InputAudioTrack,
  MP3,
  MP4,
  Mp3OutputFormat,
  Mp4OutputFormat,
  OGG,
  OggOutputFormat,
  Output,
  WAVE,
  WavOutputFormat,
  WEBM,
  WebMOutputFormat,
} from "mediabunny";
import type { AudioKind } from "./kind-of-file";

const CONTAINERS = {
  mp3: { reads: MP3, writes: () => new Mp3OutputFormat() },
  mp4: { reads: MP4, writes: () => new Mp4OutputFormat({ fastStart: "in-memory" }) },
  ogg: { reads: OGG, writes: () => new OggOutputFormat() },
  webm: { reads: WEBM, writes: () => new WebMOutputFormat() },
  wav: { reads: WAVE, writes: () => new WavOutputFormat() },
} as const;

/** A film, whose pictures nobody has looked through. */
export class FilmError extends Error {}

/**
 * Writes a recording anew: the sound as it was, in a container of the same kind that holds nothing else (no
 * names, places, covers, chapters, nor bytes between the frames). Throws a FilmError for what has moving
 * pictures, any other error for what is damaged or holds no sound.
 */
export async function cleanAudio(bytes: Uint8Array, kind: AudioKind): Promise<Uint8Array> {
  const { reads, writes } = CONTAINERS[kind];
  const input = new Input({ source: new BufferSource(bytes), formats: [reads] });
  if (await input.getPrimaryVideoTrack()) throw new FilmError();
  const track = await input.getPrimaryAudioTrack();
  if (!track?.codec) throw new Error("no sound");
  const target = new BufferTarget();
  const output = new Output({ format: writes(), target });
  const sound = new EncodedAudioPacketSource(track.codec);
  output.addAudioTrack(sound);
  await output.start();
  const count = await copyPackets(track, sound);
  if (count === 0) throw new Error("no sound");
  await output.finalize();
  return new Uint8Array(target.buffer!);
}

async function copyPackets(track: InputAudioTrack, sound: EncodedAudioPacketSource): Promise<number> {
  const decoderConfig = (await track.getDecoderConfig()) ?? undefined;
  let count = 0;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    await sound.add(packet, count === 0 ? { decoderConfig } : undefined);
    count++;
  }
  return count;
}
