// Unpacks the browser of the npm package into a folder of ours: complete, or not at all.
import { mkdir, rename, rm, writeFile } from "node:fs/promises";

const [, , packed, unpacked] = process.argv;
const part = `${unpacked}.part`;
const clean = { recursive: true, force: true };

await Promise.all([rm(part, clean), rm(unpacked, clean)]);
await mkdir(part);
process.env.TMPDIR = part; // the package unpacks into the folder for temporary files
const { default: chromium, inflate } = await import("@sparticuz/chromium");
await chromium.executablePath();
await inflate(`${packed}/bin/al2023.tar.br`);
await writeFile(
  `${part}/fonts.conf`,
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${unpacked}/fonts</dir><cachedir>${unpacked}/font-cache</cachedir></fontconfig>
`,
);
await rename(part, unpacked);
