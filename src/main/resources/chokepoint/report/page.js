// Draws every figure, and gives each its legend, its table and its files.
const KINDS = {lines, effects, sankey, matrix, timeline, stacked};
const figures = [];

function begin(node) {
  const data = JSON.parse(node.querySelector("script[type='application/json']").textContent);
  const state = {hidden: new Set(), all: false, print: false, month: data.frames ? data.frames.length - 1 : 0};
  const fig = {node, data, state, kind: KINDS[node.dataset.kind], box: node.querySelector(".chart"), at: null};
  fig.box.replaceChildren();
  fig.box.tabIndex = 0;
  fig.readout = element("p", {class: "readout", "aria-live": "polite"});
  fig.box.after(fig.readout);
  fig.chart = echarts.init(fig.box, null, {renderer: "svg", height: 80});
  node.querySelector(".controls").append(...fig.kind.controls(fig, () => draw(fig)));
  behind(fig);
  fig.box.addEventListener("keydown", event => step(fig, event));
  fig.box.addEventListener("blur", () => { fig.readout.textContent = ""; });
  figures.push(fig);
  draw(fig);
}

// Width of a sheet's text in pixels: the browser tells of printing before it lays the page out for paper.
const PAPER = 700;

function draw(fig, paper) {
  const width = paper || Math.max(240, fig.box.clientWidth);
  const view = {width, colour: colours(fig.state.print)};
  const {option, height} = fig.kind.option(fig.data, fig.state, view);
  fig.width = width;
  fig.box.style.height = height + "px";
  fig.chart.resize({width, height});
  fig.chart.setOption(option, {notMerge: true});
  fig.box.querySelectorAll("svg [id]").forEach(node => { if (/^\d+$/.test(node.id)) node.removeAttribute("id"); });
}

// Arrow keys go through the values; what they meet is said below the chart.
function step(fig, event) {
  const move = {ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0]}[event.key];
  if (!move) return;
  event.preventDefault();
  const stops = fig.kind.stops(fig.data, fig.state, fig.chart).filter(row => row.length);
  if (!stops.length) return;
  const many = stops.length > 1, [down, right] = many ? move : [0, move[0] + move[1]];
  const bound = (n, most) => Math.max(0, Math.min(most, n));
  const row = bound((fig.at ? fig.at[0] : 0) + (fig.at ? down : 0), stops.length - 1);
  const place = bound((fig.at ? fig.at[1] : 0) + (fig.at ? right : 0), stops[row].length - 1);
  fig.at = [row, place];
  fig.readout.textContent = stops[row][place].text;
  if (stops[row][place].show) stops[row][place].show();
}

function behind(fig) {
  const button = (label, act) => element("button", {type: "button", on: {click: act},
    "aria-label": "Save " + label + ": " + title(fig)}, label);
  const details = element("details", {}, element("summary", {}, "Table behind the chart"));
  details.addEventListener("toggle", () => { if (details.open) fill(fig, details); });
  fig.node.querySelector(".behind").append(details, element("span", {class: "save"}, "Save as ",
    button("SVG", () => saveSvg(fig)), button("PNG", () => savePng(fig)), button("CSV", () => saveCsv(fig))));
}

const title = fig => fig.node.querySelector("figcaption h3").textContent;
const subtitle = fig => fig.node.querySelector("figcaption .sub").textContent;

function fill(fig, details) {
  const {columns, rows} = fig.kind.table(fig.data, fig.state);
  const body = element("tbody");
  for (const row of rows) body.append(element("tr", {}, ...row.map((cell, n) => element(n ? "td" : "th",
    n ? {} : {scope: "row"}, cellText(cell)))));
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...columns.map(name =>
    element("th", {scope: "col"}, name)))), body);
  if (details.lastElementChild.tagName !== "SUMMARY") details.lastElementChild.remove();
  details.append(element("div", {class: "scroll", tabindex: "0", role: "region", "aria-label": "Table: " + title(fig)}, table));
}

const cellText = cell => cell === null || cell === undefined ? "" : String(cell);

// A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.
function csvCell(cell) {
  let text = cellText(cell);
  if (typeof cell !== "number" && /^[=+\-@\t\r]/.test(text)) text = "'" + text;
  return /[",\n\r]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
}

function csv(fig) {
  const {columns, rows} = (fig.kind.whole || fig.kind.table)(fig.data, fig.state);
  return [columns, ...rows].map(row => row.map(csvCell).join(",")).join("\n") + "\n";
}

// The figure with its title and source, in the light theme whatever the page has.
function svg(fig) {
  const width = 1000, colour = colours(true);
  const heads = wrapped(title(fig), width - 40, 19), subs = wrapped(subtitle(fig), width - 40, 13);
  const above = 18 + heads.length * 25 + subs.length * 18 + 12;
  const {option, height} = fig.kind.option(fig.data, Object.assign({}, fig.state, {print: false}), {width: width - 40, colour});
  const box = element("div");
  const chart = echarts.init(box, null, {renderer: "svg", width: width - 40, height});
  chart.setOption(option);
  const inner = new XMLSerializer().serializeToString(box.querySelector("svg"));
  chart.dispose();
  const line = (text, y, size, weight, fill) => '<text x="20" y="' + y + '" font-family="' + escaped(FONT) + '" font-size="' + size
    + '" font-weight="' + weight + '" fill="' + fill + '">' + escaped(text) + "</text>";
  const whole = above + height + 34;
  return '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="' + width + '" height="' + whole
    + '" viewBox="0 0 ' + width + " " + whole + '"><rect width="100%" height="100%" fill="' + colour.paper + '"/>'
    + heads.map((text, n) => line(text, 32 + n * 25, 19, 700, colour.ink)).join("")
    + subs.map((text, n) => line(text, 32 + heads.length * 25 + n * 18, 13, 400, colour.muted)).join("")
    + inner.replace("<svg", '<svg x="20" y="' + above + '"')
    + line("Chokepoint, " + document.querySelector("h1").textContent + ", " + fig.node.dataset.source, whole - 12, 12, 400,
      colour.muted) + "</svg>";
}

function save(blob, name) {
  const url = URL.createObjectURL(blob);
  const link = element("a", {href: url, download: name});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

const saveCsv = fig => save(new Blob([csv(fig)], {type: "text/csv;charset=utf-8"}), fig.node.id + ".csv");
const saveSvg = fig => save(new Blob([svg(fig)], {type: "image/svg+xml;charset=utf-8"}), fig.node.id + ".svg");

function png(fig) {
  return new Promise((done, fail) => {
    const image = new Image();
    image.onload = () => {
      const canvas = element("canvas", {width: image.width * 2, height: image.height * 2});
      const pen = canvas.getContext("2d");
      pen.scale(2, 2);
      pen.drawImage(image, 0, 0);
      canvas.toBlob(done, "image/png");
    };
    image.onerror = fail;
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg(fig));
  });
}

const savePng = fig => png(fig).then(blob => save(blob, fig.node.id + ".png"));

// Light and dark: as the system has it until the reader says otherwise.
function themes() {
  const root = document.documentElement, dark = matchMedia("(prefers-color-scheme: dark)");
  const redraw = () => figures.forEach(fig => draw(fig));
  root.dataset.theme = dark.matches ? "dark" : "light";
  dark.addEventListener("change", () => { root.dataset.theme = dark.matches ? "dark" : "light"; redraw(); });
  document.querySelector("nav").append(element("button", {type: "button", id: "theme", on: {click: () => {
    root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
    redraw();
  }}}, "Dark or light"));
  let before = null;
  addEventListener("beforeprint", () => {
    before = root.dataset.theme;
    root.dataset.theme = "light";
    figures.forEach(fig => { fig.state.print = true; draw(fig, PAPER); });
  });
  addEventListener("afterprint", () => {
    root.dataset.theme = before;
    figures.forEach(fig => { fig.state.print = false; draw(fig); });
  });
}

// Hides the assumptions that do not hold the words.
function search() {
  const place = document.querySelector(".search");
  if (!place) return;
  const input = element("input", {type: "search", id: "find", placeholder: "such as theta, hub, asml"});
  place.append(element("label", {for: "find"}, "Find an assumption: "), input);
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(word => word);
    for (const details of document.querySelectorAll("details.assumptions")) {
      let found = 0;
      for (const row of details.querySelectorAll("tbody tr")) {
        row.hidden = !words.every(word => row.textContent.toLowerCase().includes(word));
        found += row.hidden ? 0 : 1;
      }
      details.hidden = found === 0;
      details.open = words.length > 0 && found > 0;
    }
  });
}

themes();
document.querySelectorAll("figure[data-kind]").forEach(begin);
search();
document.querySelectorAll("a[href^='#source-']").forEach(link => link.addEventListener("click", () => {
  document.getElementById("sources").open = true;
}));
new ResizeObserver(() => figures.forEach(fig => {
  if (!fig.state.print && Math.abs(fig.box.clientWidth - fig.width) > 1) draw(fig);
})).observe(document.querySelector("main"));
document.documentElement.dataset.drawn = String(figures.length);
