/** What is said around a code's camera, picture and text. */
export type CodeWords = {
  starting: string;
  on: string;
  unavailable: string;
  refused: string;
  picture: string;
  use: string;
  stop: string;
  choose: string;
  text: string;
  paste: string;
  scan: string;
  blind: string;
};

export const englishCodeWords: CodeWords = {
  starting: "Waiting for the camera",
  on: "Hold the code inside the frame",
  unavailable: "No camera here. Browsers give it only to https and localhost; take a picture instead.",
  refused: "The camera is not allowed. Take or choose a picture instead.",
  picture: "Camera picture",
  use: "Use the camera",
  stop: "Stop the camera",
  choose: "Take or choose a picture",
  text: "Text of a code",
  paste: "Paste the text of a code",
  scan: "Scan",
  blind: "No code in that picture. Move closer or choose another.",
};
