import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  Mp3OutputFormat,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  type OutputFormat,
  WavOutputFormat,
  WebMOutputFormat,
} from "mediabunny";

/** What is written beside the sound of every recording here, and must not be found afterwards. */
export const NOTES = { title: "TajniNaslov", artist: "Tajna Osoba", comment: "GPS 44.81 20.46" };
export const NOTED = /TajniNaslov|Tajna Osoba|GPS 44/;

type Sound = {
  format: () => OutputFormat;
  codec: "opus" | "aac" | "mp3" | "pcm-s16";
  packet: Uint8Array;
  /** Seconds of one packet. */
  lasts: number;
  config: { codec: string; sampleRate: number; numberOfChannels: number; description?: Uint8Array };
};

const opusHead = new Uint8Array([...Buffer.from("OpusHead"), 1, 1, 0x38, 1, 0x80, 0xbb, 0, 0, 0, 0, 0]);
const opus = {
  codec: "opus",
  packet: new Uint8Array([0xf8, 0xff, 0xfe]),
  lasts: 0.02,
  config: { codec: "opus", sampleRate: 48_000, numberOfChannels: 1, description: opusHead },
} as const;
const mp3Frame = new Uint8Array(417);
mp3Frame.set([0xff, 0xfb, 0x90, 0x64]);

const SOUNDS: Record<string, Sound> = {
  ogg: { ...opus, format: () => new OggOutputFormat() },
  webm: { ...opus, format: () => new WebMOutputFormat() },
  m4a: {
    format: () => new Mp4OutputFormat({ fastStart: "in-memory" }),
    codec: "aac",
    packet: new Uint8Array([0x21, 0x10, 0x04, 0x60, 0x8c, 0x1c]),
    lasts: 1024 / 44_100,
    config: {
      codec: "mp4a.40.2",
      sampleRate: 44_100,
      numberOfChannels: 2,
      description: new Uint8Array([0x12, 0x10]),
    },
  },
  wav: {
    format: () => new WavOutputFormat(),
    codec: "pcm-s16",
    packet: new Uint8Array(8_820),
    lasts: 0.1,
    config: { codec: "pcm-s16", sampleRate: 44_100, numberOfChannels: 1 },
  },
  mp3: {
    format: () => new Mp3OutputFormat(),
    codec: "mp3",
    packet: mp3Frame,
    lasts: 1152 / 44_100,
    config: { codec: "mp3", sampleRate: 44_100, numberOfChannels: 2 },
  },
};

export const RECORDINGS = ["mp3", "m4a", "ogg", "webm", "wav"] as const;

/** A second or so of silence in a container, made here, with names and a place beside it. */
export async function aRecording(ending: (typeof RECORDINGS)[number], packets = 50): Promise<Buffer> {
  const { format, codec, packet, lasts, config } = SOUNDS[ending]!;
  const target = new BufferTarget();
  const output = new Output({ format: format(), target });
  const sound = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(sound);
  output.setMetadataTags(NOTES);
  await output.start();
  for (let each = 0; each < packets; each++) {
    const meta = each === 0 ? { decoderConfig: config } : undefined;
    await sound.add(new EncodedPacket(packet, "key", each * lasts, lasts), meta);
  }
  await output.finalize();
  return Buffer.from(target.buffer!);
}
