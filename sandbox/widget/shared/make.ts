type Handlers = { [name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[name]) => void };
type Attributes = Record<string, string | boolean | undefined>;
export type Child = Node | string | false | undefined;

/** Makes an element without markup strings, so that a page with Trusted Types or a strict CSP can hold it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  children: Child[] = [],
  on: Handlers = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== false && child !== undefined));
  for (const [name, handler] of Object.entries(on)) {
    element.addEventListener(name, handler as EventListener); // each handler takes the event of its own name
  }
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** A drawing out of path data; each path may bring a class of its own. */
export function draw(viewBox: string, paths: { d: string; part: string }[], part: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", viewBox);
  svg.setAttribute("class", part);
  svg.setAttribute("aria-hidden", "true");
  for (const { d, part: name } of paths) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    path.setAttribute("class", name);
    svg.append(path);
  }
  return svg;
}

/** Our own mark: a basket that is also a parcel, with a tick. */
export function drawMark(): SVGSVGElement {
  return draw(
    "0 0 32 32",
    [
      { d: "M4 12h24l-2.4 13.2a3 3 0 0 1-3 2.5H9.4a3 3 0 0 1-3-2.5z", part: "mark-body" },
      { d: "M10 12l4-7.5M22 12l-4-7.5", part: "mark-line" },
      { d: "M11.5 19.5l3.2 3.2 6-6.2", part: "mark-tick" },
    ],
    "mark",
  );
}
