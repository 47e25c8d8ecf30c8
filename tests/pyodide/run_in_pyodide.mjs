// Runs tests on the interpreter that readers get: node run_in_pyodide.mjs PROJECT PACKAGES TESTS...
import { readFile } from "node:fs/promises";
import { loadPyodide } from "pyodide";

const [, , project, packages, ...tests] = process.argv;
const mounts = { "/project": project, "/packages": packages };
const env = {
  HOME: "/home/pyodide",
  PYTEST_ADDOPTS: tests.join(" "),
  PYTHONDONTWRITEBYTECODE: "1",
  PYTHONPATH: Object.keys(mounts).join(":"),
};

try {
  const python = await loadPyodide({
    env,
    fsInit: async (FS) => {
      for (const [place, root] of Object.entries(mounts)) {
        FS.mkdirTree(place);
        FS.mount(FS.filesystems.NODEFS, { root }, place);
      }
    },
  });
  const script = await readFile(new URL("inside.py", import.meta.url), "utf8");
  python.runPython(script, { filename: "inside.py" });
} catch (error) {
  console.error(error.message); // the stack would quote all of Pyodide's one long line
  process.exitCode = 1;
}
