import { useState } from "react";
import EasyCrop, { type Area } from "react-easy-crop";
import "react-easy-crop/react-easy-crop.css";
import { useT } from "~/i18n/use-t";
import type { PersonRef } from "~/ui/person-ref";

type CropperProps = {
  image: string;
  shape: PersonRef["shape"];
  /** The square in hundredths of the picture. */
  onCrop: (area: Area) => void;
};

const STEP = 8; // pixels a press of an arrow moves the picture by

/** Moves and enlarges a picture under the shape of one's face: by hand, by keys, or by the buttons. */
export default function PhotoCropper({ image, shape, onCrop }: CropperProps) {
  const t = useT();
  const [crop, setCrop] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  return (
    <fieldset className="field">
      <legend>{t("profile.photo.crop")}</legend>
      <div className="photo-crop" data-shape={shape}>
        <EasyCrop
          image={image}
          crop={crop}
          zoom={zoom}
          maxZoom={4}
          aspect={1}
          showGrid={false}
          keyboardStep={STEP}
          disableAutomaticStylesInjection
          cropperProps={{ "aria-label": t("profile.photo.crop") }}
          onCropChange={setCrop}
          onZoomChange={setZoom}
          onCropComplete={onCrop}
        />
      </div>
      <label className="row small">
        {t("profile.photo.zoom")}
        <input
          type="range"
          min={1}
          max={4}
          step={0.05}
          value={zoom}
          onChange={(event) => setZoom(Number(event.currentTarget.value))}
        />
      </label>
    </fieldset>
  );
}
