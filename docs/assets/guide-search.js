// @ts-check
/**
 * Turkish for the theme's search: the build puts this, with the rules of the engine before it, where
 * the theme's worker looks for the language. Letters are folded on both sides. Endings are only
 * behind a word, so the stem of what was typed begins every form: it is asked for, and less loudly
 * what means the same; where nothing begins so, a slip of the finger is allowed.
 *
 * @typedef {{endings: string[], shortest: number, softened: string, synonyms: string[][],
 *   ignored: string[]}} Rules
 * @typedef {{term: string, boost?: number, editDistance?: number, wildcard?: number}} Clause
 * @typedef {{update(change: (text: string) => string): unknown}} Token
 * @typedef {{invertedIndex: Record<string, unknown>, pipeline: any, searchPipeline: any}} Builder
 */
(() => {
  const { lunr, guideRules } = /** @type {{lunr: any, guideRules: Rules}} */ (
    /** @type {unknown} */ (globalThis)
  );
  const { shortest, softened, synonyms } = guideRules;
  const ignored = new Set(guideRules.ignored);
  const endings = guideRules.endings.map((ending) => new RegExp(`${ending}$`));
  const LONGEST_EXACT = 4; // shorter words have too many neighbours for a slip

  /** @type {string[]} */
  let words = [];

  const fold = (/** @type {string} */ text) =>
    text
      .replace(/['’].*$/, "")
      .normalize("NFD")
      .replace(/I/g, "i")
      .toLowerCase()
      .replace(/ı/g, "i")
      .replace(/\p{M}/gu, "");

  function stems(/** @type {string} */ word) {
    const found = new Set([fold(word)]);
    for (const ending of endings)
      for (const longer of [...found]) {
        const stem = longer.replace(ending, "");
        if (stem.length >= shortest) found.add(stem);
      }
    for (const stem of [...found])
      if (stem.length > shortest + 1 && softened.includes(stem.slice(-1)))
        found.add(stem.slice(0, -1));
    return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  }

  const isKnown = (/** @type {string} */ beginning) =>
    words.some((word) => word.startsWith(beginning));

  /** The other words of the groups in which one begins as this one does. */
  function meant(/** @type {string} */ word) {
    const groups = synonyms.filter((group) => group.some((other) => word.startsWith(other)));
    return groups.flat().filter((other) => !word.startsWith(other) && isKnown(other));
  }

  const clause = lunr.Query.prototype.clause;

  /** What is typed comes as a beginning, "ödememi*", and Lunr leaves beginnings as they are. */
  lunr.Query.prototype.clause = function (/** @type {Clause} */ asked) {
    const ask = (/** @type {Partial<Clause>} */ more) => clause.call(this, { ...asked, ...more });
    const typed = fold(asked.term.replace(/\*$/, ""));
    if (ignored.has(typed)) return this;
    if (!asked.term.endsWith("*") || /^\d+$/.test(typed)) return ask({ term: typed });
    const known = stems(typed).filter(isKnown);
    const others = meant(typed);
    if (!known.length && !others.length)
      return ask({ term: typed, editDistance: typed.length > LONGEST_EXACT ? 1 : 0 });
    const [longest] = known;
    const stem = known.filter((each) => each.length > shortest).at(-1);
    if (longest) ask({ term: `${longest}*`, boost: 4 });
    if (stem && stem !== longest) ask({ term: `${stem}*`, boost: 3 });
    for (const other of new Set(others)) ask({ term: `${other}*`, boost: 1 });
    return this;
  };

  lunr.tr = function () {
    const { invertedIndex, pipeline, searchPipeline } = /** @type {Builder} */ (this);
    for (const each of [pipeline, searchPipeline]) {
      each.reset();
      each.add(lunr.tr.fold);
    }
    const { build } = /** @type {any} */ (this);
    /** @type {any} */ (this).build = function () {
      words = Object.keys(invertedIndex);
      return build.call(this);
    };
  };
  lunr.tr.fold = (/** @type {Token} */ token) => token.update(fold);
  lunr.tr.stems = stems;
  lunr.Pipeline.registerFunction(lunr.tr.fold, "fold-tr");
})();
