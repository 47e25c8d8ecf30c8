// Times what the page does for a reader's own words, on the interpreter of the page: node
// in_page.mjs PROJECT prints milliseconds a text, as JSON.
import { loadPyodide } from "pyodide";

const [, , project] = process.argv;
const python = await loadPyodide({
  env: { HOME: "/home/pyodide", PYTHONDONTWRITEBYTECODE: "1", PYTHONPATH: "/project" },
  fsInit: async (FS) => {
    FS.mkdirTree("/project");
    FS.mount(FS.filesystems.NODEFS, { root: project }, "/project");
  },
});
const spent = python.runPython(`
from time import perf_counter

from guide_engine.guides.qiwi.diagnoses import DIAGNOSES
from guide_engine.guides.qiwi.triage import diagnose

def timed(text):
    start = perf_counter()
    diagnose(text)
    return (perf_counter() - start) * 1e3

texts = [text for found in DIAGNOSES.values() for text in (found.title, *found.said)]
first = timed(texts[0])  # reads the table
[first, *map(timed, texts)]
`);
console.log(JSON.stringify(spent.toJs()));
