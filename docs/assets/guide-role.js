// @ts-check
/**
 * Who reads stands in the address and nowhere else (?rol=…). While a role that the page knows
 * stands there, every link of this site takes it along, whoever follows it: the browser, the
 * theme or the guide. The build writes, hidden, what is true only with JavaScript:
 *
 *   data-role="…"   the band of that role, shown while it reads
 *   data-leave      in it, the way out: this very address without the role
 *
 * @typedef {{subscribe(next: () => void): unknown}} Pages
 */

const NAME = "rol";
const SITE = new URL("../", import.meta.url).href; // this file lies in <site>/assets/

// A link is pointed at or focused before it is followed; the theme may fetch it as early as that.
for (const sign of ["pointerover", "focusin", "click"])
  document.addEventListener(sign, prepare, { capture: true });

const pages = /** @type {Window & {document$?: Pages}} */ (window).document$;
pages?.subscribe(draw); // the theme has swapped the page, the band with it
draw();

function draw() {
  const band = bandOf();
  if (band) band.hidden = !role();
}

/** @returns {HTMLElement | null} */
function bandOf() {
  return document.querySelector("[data-role]");
}

function role() {
  const asked = new URLSearchParams(location.search).get(NAME) ?? "";
  return asked === bandOf()?.dataset.role ? asked : "";
}

/** @param {Event} event */
function prepare({ target }) {
  const anchor = target instanceof Element ? target.closest("a") : null;
  if (!(anchor instanceof HTMLAnchorElement)) return;
  if (anchor.matches("[data-leave]")) anchor.href = addressed(location.href, "");
  else if (role() && anchor.href.startsWith(SITE) && !anchor.target)
    anchor.href = addressed(anchor.href, role());
}

/** @param {string} address @param {string} reader */
function addressed(address, reader) {
  const there = new URL(address);
  if (reader) there.searchParams.set(NAME, reader);
  else there.searchParams.delete(NAME);
  return there.href;
}
