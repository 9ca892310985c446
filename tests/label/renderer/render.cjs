// Renders labels: node render.cjs RENDERER JOBS. JOBS has one JSON object a line: {"zpl", "png", "width", "height", "dpmm"}, files and sizes
// in mm. Writes the first label as PNG, and one line for each job: how many labels came out, or why none did.
const fs = require("node:fs");
const { ready } = require(process.argv[2]);

async function main() {
    const { api } = await ready;
    for (const line of fs.readFileSync(process.argv[3], "utf8").split("\n").filter(Boolean)) {
        const job = JSON.parse(line);
        try {
            const labels = await api.zplToBase64MultipleAsync(fs.readFileSync(job.zpl, "latin1"), job.width, job.height, job.dpmm);
            if (labels.length > 0)
                fs.writeFileSync(job.png, Buffer.from(labels[0], "base64"));
            console.log(String(labels.length));
        } catch (error) {
            console.log("refused: " + String(error?.message || error).split("\n")[0].slice(0, 200));
        }
    }
    process.exit(0);
}
// Uncaught, an error would print the renderer's nine megabytes.
main().catch((error) => {
    console.log("failed: " + String(error?.message || error).slice(0, 200));
    process.exit(2);
});
