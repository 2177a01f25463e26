export const PAPERS = ["tea", "kitchen", "garden", "sport", "play", "sound", "wear", "home"] as const;
export type Paper = (typeof PAPERS)[number];

/** The background class of each category paper (written out, so that Tailwind sees the names). */
export const PAPER_CLASS: Record<Paper, string> = {
  tea: "bg-paper-tea",
  kitchen: "bg-paper-kitchen",
  garden: "bg-paper-garden",
  sport: "bg-paper-sport",
  play: "bg-paper-play",
  sound: "bg-paper-sound",
  wear: "bg-paper-wear",
  home: "bg-paper-home",
};
