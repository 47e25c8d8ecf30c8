// @ts-check
/**
 * A comment, composed here and sent by the reader: with their own e-mail, or as an issue.
 *
 *   data-compose="…"   a form, with the address to fill in: {x} stands for the field with
 *                      data-part="x", {title} and {page} for the page that it is about
 *   data-personal="…"  on it, the pattern of what may not be sent
 *   data-refused       what is said where that was found, and has been taken out
 *   data-composed      what is shown when the address is ready, with the link to it
 */

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.dataset.compose) return;
  event.preventDefault();
  const refused = clean(form);
  show(form, "[data-refused]", refused);
  show(form, "[data-composed]", !refused);
  if (refused) return partsOf(form).find((part) => part.ariaInvalid)?.focus();
  const link = /** @type {HTMLAnchorElement} */ (form.querySelector("[data-composed] a"));
  link.href = filled(form.dataset.compose, form);
  link.click();
});

/** Take out what is somebody's own; was there any? */
function clean(/** @type {HTMLFormElement} */ form) {
  const personal = new RegExp(form.dataset.personal ?? "", "g");
  const typed = partsOf(form).filter((part) => part.matches("textarea"));
  for (const part of typed) {
    const kept = part.value.replace(personal, "");
    part.ariaInvalid = kept === part.value ? null : "true";
    part.value = kept;
  }
  return typed.some((part) => part.ariaInvalid);
}

/** @param {string} address @param {HTMLFormElement} form */
function filled(address, form) {
  const typed = Object.fromEntries(partsOf(form).map((part) => [part.dataset.part, part.value]));
  /** @type {Record<string, string | undefined>} */
  const facts = { ...typed, title: document.title, page: location.origin + location.pathname };
  return address.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(facts[name] ?? ""));
}

/** @param {HTMLFormElement} form @returns {HTMLInputElement[]} */
function partsOf(form) {
  return Array.from(form.querySelectorAll("[data-part]"));
}

/** @param {HTMLFormElement} form @param {string} selector @param {boolean} isShown */
function show(form, selector, isShown) {
  const word = /** @type {HTMLElement | null} */ (form.querySelector(selector));
  if (word) word.hidden = !isShown;
}
