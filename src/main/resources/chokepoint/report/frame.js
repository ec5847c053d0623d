// What all charts share: text, numbers, colours, elements. Every text from a table goes through text nodes or escaped().
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const escaped = text => String(text).replace(/[&<>"']/g, c => "&#" + c.charCodeAt(0) + ";");

function shown(value, decimals) {
  if (value === null || value === undefined || !Number.isFinite(value)) return "none";
  const most = decimals === undefined ? 2 : decimals;
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? Math.min(1, most) : most;
  const text = Math.abs(value).toFixed(places);
  return (value < 0 && Number(text) !== 0 ? "\u2212" : "") + text;
}

const signed = (value, decimals) => (value > 0 && Number(value.toFixed(decimals)) !== 0 ? "+" : "") + shown(value, decimals);

const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const monthName = iso => MONTH_NAMES[Number(iso.slice(5, 7)) - 1] + " " + iso.slice(0, 4);

function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === "on") for (const [event, act] of Object.entries(value)) node.addEventListener(event, act);
    else if (value !== null) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

// The colour of a name in the style sheet, in the theme of the page or, for saved figures, the light one.
function colours(light) {
  const root = document.documentElement;
  const theme = root.dataset.theme;
  if (light) root.dataset.theme = "light";
  const style = getComputedStyle(root);
  const all = {};
  for (const name of ["paper", "ink", "muted", "line", "soft", "ruled", "twin", "recorded", "loss", "gain", "grid",
    "heat-low", "heat-high", "bar", "bar-made", "accent", "kept", "licensed_late", "backfill_coalition",
    "backfill_other", "backfill_domestic", "stockpiled", "downgraded", "used", "affiliate", "smuggled", "intercepted",
    "deferred", "abandoned"]) all[name] = style.getPropertyValue("--" + name).trim();
  root.dataset.theme = theme;
  return all;
}

const tooltip = (view, formatter, more) => Object.assign({
  confine: true, backgroundColor: view.colour.paper, borderColor: view.colour.muted, padding: [6, 9],
  textStyle: {color: view.colour.ink, fontSize: 13, fontFamily: FONT}, formatter
}, more);

const base = view => ({animation: false, backgroundColor: "transparent",
  textStyle: {fontFamily: FONT, color: view.colour.ink, fontSize: 12}, aria: {enabled: false}});

// A text cut to a width in pixels, by the mean width of its letters.
function cut(text, width, size) {
  const most = Math.max(4, Math.floor(width / ((size || 12) * 0.55)));
  return text.length <= most ? text : text.slice(0, most - 1).trimEnd() + "\u2026";
}

// The text in lines of at most a width in pixels.
function wrapped(text, width, size) {
  const most = Math.max(8, Math.floor(width / ((size || 12) * 0.55)));
  const lines = [""];
  for (const word of String(text).split(" ")) {
    const last = lines[lines.length - 1];
    if (last && (last + " " + word).length > most) lines.push(word);
    else lines[lines.length - 1] = last ? last + " " + word : word;
  }
  return lines;
}
