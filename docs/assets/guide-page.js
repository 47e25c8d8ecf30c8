// @ts-check
/**
 * What the theme leaves to the page. When it swaps pages it says nothing: the reader is taken to
 * the new heading. Buttons copy, share and print, and show their data-done once that is done:
 *
 *   data-copy="#id"    the text of that element; without an id, the address of the page
 *   data-share         the address, through the device's own sheet where it has one
 *   data-print         the page, ticks and all
 *
 * A form with data-filter="#id" hides the rows of that element ([data-row]) that lack a word typed
 * in it or differ from what was chosen; its output tells how many are left, as data-said has it.
 *
 * @typedef {{subscribe(next: () => void): unknown}} Pages
 */

const DONE_SHOWS = 2_000;

let shown = 0;
/** @type {Window & {document$?: Pages}} */ (window).document$?.subscribe(() => {
  if (shown++) stand(document.getElementById(location.hash.slice(1)) ?? heading());
});

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("button") : null;
  if (button?.matches("[data-share]") && "share" in navigator) share();
  else if (button?.matches("[data-print]")) print();
  else if (button?.matches("[data-copy], [data-share]")) copy(button);
});

for (const kind of ["input", "submit"])
  document.addEventListener(kind, (event) => {
    const { target } = event;
    const form = target instanceof Element ? target.closest("form") : null;
    if (!form?.matches("[data-filter]")) return;
    if (kind === "submit") event.preventDefault();
    filter(form);
  });

/** @param {HTMLFormElement} form */
function filter(form) {
  const chosen = [...new FormData(form)].filter(([, value]) => value);
  const typed = form.querySelector("input")?.value ?? "";
  const words = fold(typed).split(/\s+/);
  /** @param {HTMLElement} row */
  const fits = ({ dataset, textContent }) =>
    chosen.every(([name, value]) => dataset[name] === value) &&
    words.every((word) => fold(textContent).includes(word));
  const list = document.querySelector(form.dataset.filter ?? "");
  /** @type {NodeListOf<HTMLElement> | undefined} */
  const found = list?.querySelectorAll("[data-row]");
  const rows = [...(found ?? [])];
  for (const row of rows) row.hidden = !fits(row);
  for (const part of list?.querySelectorAll("section") ?? [])
    part.hidden = !part.querySelector("[data-row]:not([hidden])");
  const left = rows.filter((row) => !row.hidden).length;
  const output = form.querySelector("output");
  if (output) output.textContent = form.dataset.said?.replace("{count}", `${left}`) ?? "";
}

/** @param {string} text */
function fold(text) {
  const small = text.toLocaleLowerCase("tr").normalize("NFD");
  return small.replace(/\p{M}/gu, "").replaceAll("ı", "i");
}

/** @returns {HTMLElement | null} */
function heading() {
  return document.querySelector("article [data-focus]") ?? document.querySelector("article h1");
}

/** @param {HTMLElement | null} place */
function stand(place) {
  if (!place) return;
  if (place.tabIndex < 0) place.tabIndex = -1; // written out: a heading takes focus only then
  place.focus({ preventScroll: true });
}

function share() {
  navigator.share({ title: document.title, url: location.href }).catch(() => {}); // closed: as wished
}

/** @param {HTMLButtonElement} button */
async function copy(button) {
  const source = button.dataset.copy && document.querySelector(button.dataset.copy);
  button.ariaLive = "polite";
  try {
    await navigator.clipboard.writeText(source ? source.textContent.trim() : location.href);
    say(button);
  } catch {
    if (source) getSelection()?.selectAllChildren(source); // refused: one key is left to press
  }
}

/** @param {HTMLButtonElement} button */
function say(button) {
  const { done } = button.dataset;
  const label = button.textContent;
  if (!done || label === done) return;
  button.textContent = done;
  setTimeout(() => (button.textContent = label), DONE_SHOWS);
}
