export { openTransformersRecogniser, type TransformersOptions } from "./open-recogniser.js";
