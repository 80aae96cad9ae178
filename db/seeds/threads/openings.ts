import { deskOpenings } from "./openings/desk";
import { placeOpenings } from "./openings/place";
import { stageOpenings } from "./openings/stage";

/** About a hundred short openings for older threads, in no order of time. */
export const openings = [...stageOpenings, ...placeOpenings, ...deskOpenings];
