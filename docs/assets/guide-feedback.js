// @ts-check
/**
 * Was this page of use? The answers are counted on the reader's device, under one key of
 * localStorage, by page and by the word on the button; they are sent nowhere.
 *
 *   data-vote="…"     a button that counts for the page shown
 *   data-voted="…"    what is said after that answer; a link in it may lead on
 *   data-counted      what is said where the device keeps the count
 *   data-votes        a list of all counts, with data-save and data-clear beside it
 *   data-none         what is said where there are none
 *
 * @typedef {Record<string, Record<string, number>>} Votes
 * @typedef {{subscribe(next: () => void): unknown}} Pages
 */

const KEY = "guide-feedback";
const SITE = new URL("../", import.meta.url); // this file lies in <site>/assets/

let answered = "";

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("button") : null;
  if (button?.dataset.vote) vote(button.dataset.vote);
  if (button?.matches("[data-clear]")) clear();
});
// The guide shows another page in the place of this one: it is asked about anew.
document.addEventListener("shown", () => location.pathname === answered || say(""));
/** @type {Window & {document$?: Pages}} */ (window).document$?.subscribe(list);
list();

/** @returns {Votes} */
function read() {
  try {
    return Object(JSON.parse(localStorage.getItem(KEY) ?? "{}"));
  } catch {
    return {}; // refused, or not ours: nothing is counted
  }
}

/** @param {string} answer */
function vote(answer) {
  const votes = read();
  const page = location.pathname.slice(SITE.pathname.length);
  const counts = { ...votes[page] };
  counts[answer] = (counts[answer] ?? 0) + 1;
  answered = location.pathname;
  say(answer, keep({ ...votes, [page]: counts }));
  document.getElementById("yanit")?.focus(); // the button that had it is gone
}

/** @param {Votes} votes */
function keep(votes) {
  try {
    localStorage.setItem(KEY, JSON.stringify(votes));
    return true;
  } catch {
    return false; // full, or refused
  }
}

function say(/** @type {string} */ answer, isKept = false) {
  for (const button of all("[data-vote]")) button.hidden = Boolean(answer);
  for (const word of all("[data-voted]")) word.hidden = word.dataset.voted !== answer;
  for (const word of all("[data-counted]")) word.hidden = !isKept;
  const last = document.querySelector(".g-trail li:last-child a")?.getAttribute("href");
  if (last) for (const onward of all("[data-voted] a")) onward.setAttribute("href", last);
}

function clear() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    return; // refused: there was nothing to clear
  }
  list();
}

function list() {
  const votes = read();
  const lines = Object.entries(votes).map(([page, counts]) => {
    const told = Object.entries(counts).map(([answer, count]) => `${answer} ${count}`);
    return Object.assign(document.createElement("li"), {
      textContent: `${page}: ${told.join(", ")}`,
    });
  });
  for (const place of all("[data-votes]")) place.replaceChildren(...lines);
  for (const word of all("[data-none]")) word.hidden = lines.length > 0;
  for (const way of all("[data-clear], [data-save]")) way.hidden = !lines.length;
  const file = encodeURIComponent(JSON.stringify(votes, null, 2));
  for (const way of all("[data-save]")) way.setAttribute("href", `data:application/json,${file}`);
}

/** @param {string} selector @returns {NodeListOf<HTMLElement>} */
function all(selector) {
  return document.querySelectorAll(selector);
}
