// Series over months, in panels.
const ROLES = {
  ruled: {colour: "ruled", type: "solid", width: 2.2, label: "With the rules"},
  counterfactual: {colour: "twin", type: "dashed", width: 1.8, label: "Twin without them"},
  recorded: {colour: "recorded", type: "solid", width: 1.6, label: "Recorded"}
};
const roleName = (data, role) => data.names && data.names[role] || ROLES[role].label;
const FEW = 8;

const lines = {
  roles: data => Object.keys(ROLES).filter(role => data.panels.some(p => p.lines.some(line => line.role === role))),
  banded: data => data.panels.some(p => p.lines.some(line => line.bands.length > 0)),
  panels: (data, state) => data.layout === "SMALL" && !state.all && !state.print ? data.panels.slice(0, FEW) : data.panels,

  grid(data, state, width) {
    const panels = lines.panels(data, state);
    const wanted = data.layout === "SMALL" ? (width < 560 ? 2 : width < 820 ? 3 : 4)
      : data.layout === "TWO_A_ROW" ? (width < 640 ? 1 : 2) : 1;
    const columns = Math.max(1, Math.min(wanted, panels.length));
    const heads = panels.some(panel => cut(panel.name, width / columns - 16, 14.5) !== panel.name) ? 2 : 1;
    const plot = data.layout === "SMALL" ? 118 : 210;
    const cell = {width: width / columns, height: plot + 68 + 16 * heads, plot, heads};
    return {panels, columns, cell, height: Math.ceil(panels.length / columns) * cell.height + 4};
  },

  option(data, state, view) {
    const {panels, columns, cell, height} = lines.grid(data, state, view.width);
    const option = Object.assign(base(view), {title: [], grid: [], xAxis: [], yAxis: [], series: [],
      tooltip: tooltip(view, points => lines.tip(data, panels, points), {trigger: "axis",
        axisPointer: {type: "line", lineStyle: {color: view.colour.muted}}})});
    const top = data.shared ? lines.most(panels, state) : null;
    panels.forEach((panel, i) => {
      const left = (i % columns) * cell.width, above = Math.floor(i / columns) * cell.height;
      lines.frame(option, data, panel, {i, left, above, cell, view, top});
      lines.marks(option, data, {i, cell, view});
      for (const line of panel.lines) if (!state.hidden.has(line.role)) lines.series(option, line, i, view, state);
    });
    return {option, height};
  },

  most(panels, state) {
    let most = 0;
    for (const panel of panels) for (const line of panel.lines) {
      const values = state.hidden.has("bands") || !line.bands.length ? line.values : line.bands[3];
      for (const value of values) most = Math.max(most, value || 0);
    }
    const step = Math.pow(10, Math.floor(Math.log10(most / 2 || 1)));
    return 2 * step * [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find(n => n * step >= most / 2);
  },

  frame(option, data, panel, at) {
    const {i, left, above, cell, view, top} = at;
    const room = cell.width - 16;
    option.title.push({text: lines.head(panel.name, room, cell.heads), subtext: cut(panel.note, room, 12), left: left + 2, top: above,
      padding: [5, 0, 0, 0], itemGap: 1,
      textStyle: {fontSize: 13, lineHeight: 16, fontWeight: 600, color: view.colour.ink, fontFamily: FONT},
      subtextStyle: {fontSize: 12, lineHeight: 15, color: view.colour.muted, fontFamily: FONT}});
    option.grid.push({left: left + 38, top: above + 38 + 16 * cell.heads, width: cell.width - 38 - 14, height: cell.plot});
    option.xAxis.push({type: "category", gridIndex: i, data: data.months, boundaryGap: false,
      axisLine: {lineStyle: {color: view.colour.muted}}, axisTick: {alignWithLabel: true, interval: (n, m) => m.endsWith("-01")},
      axisLabel: {color: view.colour.muted, fontSize: 12, interval: (n, m) => m.endsWith("-01"),
        formatter: m => cell.width < 300 ? "\u2019" + m.slice(2, 4) : m.slice(0, 4)}});
    option.yAxis.push({type: "value", gridIndex: i, max: top, interval: top === null ? null : top / 2, splitNumber: cell.plot < 150 ? 2 : 4, axisLine: {show: false},
      axisTick: {show: false}, splitLine: {lineStyle: {color: view.colour.grid}},
      axisLabel: {color: view.colour.muted, fontSize: 12, formatter: value => String(value).replace("-", "\u2212")}});
  },

  head(name, room, most) {
    const all = wrapped(name, room, 14.5);
    return all.slice(0, most - 1).concat(all.length >= most ? cut(all.slice(most - 1).join(" "), room, 14.5) : []).join("\n");
  },

  // Dates of the rules, and the months before the summary begins.
  marks(option, data, at) {
    const {i, cell, view} = at;
    option.series.push({type: "line", id: "marks-" + i, xAxisIndex: i, yAxisIndex: i, data: [], silent: true,
      markLine: {silent: true, symbol: "none", lineStyle: {color: view.colour.muted, type: "dotted", width: 1},
        label: {formatter: mark => mark.name, color: view.colour.muted, fontSize: 12, distance: 1},
        data: lines.letters(data, cell.width - 52).map(mark => ({name: mark.letter, xAxis: mark.month}))},
      markArea: data.months.indexOf(data.from) <= 0 ? undefined : {silent: true, itemStyle: {color: view.colour.soft},
        data: [[{xAxis: data.months[0]}, {xAxis: data.from}]]}});
  },

  // Letters that would lie on each other stand together at the first.
  letters(data, width) {
    const marks = data.marks.map(mark => ({month: mark.month, letter: mark.letter}));
    let last = null, end = -1;
    for (const mark of marks) {
      const x = data.months.indexOf(mark.month) / (data.months.length - 1) * width;
      if (last && x < end) {
        last.letter += mark.letter;
        mark.letter = "";
      } else last = mark;
      end = data.months.indexOf(last.month) / (data.months.length - 1) * width + 7 + 5 * last.letter.length;
    }
    return marks;
  },

  series(option, line, i, view, state) {
    const role = ROLES[line.role], colour = view.colour[role.colour];
    const at = {type: "line", xAxisIndex: i, yAxisIndex: i, symbol: "none", silent: true};
    const sparse = line.values.filter(value => value !== null).length < line.values.length / 2;
    if (line.bands.length && !state.hidden.has("bands")) {
      if (sparse) lines.whiskers(option, line, i, colour);
      else for (const [low, high, opacity] of [[0, 3, 0.16], [1, 2, 0.26]]) {
        const stack = ["band", i, line.role, low].join("-");
        option.series.push(Object.assign({}, at, {stack, data: line.bands[low], lineStyle: {opacity: 0}}));
        option.series.push(Object.assign({}, at, {stack, lineStyle: {opacity: 0}, areaStyle: {color: colour, opacity},
          data: line.bands[high].map((value, m) => value === null ? null : value - line.bands[low][m])}));
      }
    }
    option.series.push({type: "line", id: ["line", i, line.role].join("-"), xAxisIndex: i, yAxisIndex: i, data: line.values,
      connectNulls: sparse, showSymbol: sparse, symbol: line.role === "ruled" ? "circle" : "emptyCircle", symbolSize: 4,
      lineStyle: {color: colour, type: role.type, width: role.width}, itemStyle: {color: colour}});
  },

  // Bands of single periods: a thin line for the outer one, a thick one for the inner.
  whiskers(option, line, i, colour) {
    const months = line.values.map((value, m) => m).filter(m => line.bands[0][m] !== null);
    for (const [low, high, width] of [[0, 3, 2], [1, 2, 7]]) {
      option.series.push({type: "custom", xAxisIndex: i, yAxisIndex: i, silent: true, encode: {x: 0, y: [1, 2]},
        data: months.map(m => [m, line.bands[low][m], line.bands[high][m]]), renderItem: (params, api) => {
          const from = api.coord([api.value(0), api.value(1)]), to = api.coord([api.value(0), api.value(2)]);
          return {type: "line", shape: {x1: from[0], y1: from[1], x2: to[0], y2: to[1]},
            style: {stroke: colour, lineWidth: width, opacity: 0.35}};
        }});
    }
  },

  tip(data, panels, points) {
    const list = Array.isArray(points) ? points : [points];
    if (!list.length) return "";
    const point = list[0];
    return lines.texts(data, panels[point.axisIndex === undefined ? 0 : point.axisIndex], point.dataIndex)
      .map(escaped).join("<br>");
  },

  texts(data, panel, month) {
    const mark = data.marks.find(one => one.month === data.months[month]);
    const texts = [panel.name, monthName(data.months[month]) + (mark ? ": rules " + mark.letter + " (" + mark.text + ")" : "")];
    for (const line of panel.lines) {
      const value = line.values[month];
      if (value === null) continue;
      const bands = line.bands.length && line.bands[0][month] !== null
        ? " (" + (data.outer || 90) + " % of replicates: " + shown(line.bands[0][month]) + " to " + shown(line.bands[3][month]) + ")" : "";
      texts.push(line.name + ": " + shown(value) + (data.unit ? " " + data.unit : "") + bands);
    }
    return texts;
  },

  stops(data, state, chart) {
    return lines.panels(data, state).map((panel, i) => data.months.map((month, m) => ({
      text: lines.texts(data, panel, m).join(" \u00b7 "),
      show: () => chart.dispatchAction({type: "showTip", seriesIndex: lines.first(chart, i), dataIndex: m})})));
  },

  first: (chart, i) => chart.getOption().series.findIndex(one => String(one.id).startsWith("line-" + i + "-")),

  table(data) {
    const rows = [], banded = lines.banded(data);
    for (const panel of data.panels) for (const line of panel.lines) line.values.forEach((value, m) => {
      if (value !== null) rows.push([panel.name, line.name, data.months[m], value]
        .concat(banded ? [0, 1, 2, 3].map(q => line.bands.length ? line.bands[q][m] : "") : []));
    });
    return {columns: ["series", "world", "month", data.unit || "value"].concat(banded ? ["p5", "p25", "p75", "p95"] : []), rows};
  },

  controls(fig, redraw) {
    const nodes = lines.roles(fig.data).map(role => toggle(fig, role, roleName(fig.data, role), redraw,
      element("span", {class: "swatch" + (ROLES[role].type === "dashed" ? " dash" : ""),
        style: "color:var(--" + ROLES[role].colour + ")"})));
    if (lines.banded(fig.data)) nodes.push(toggle(fig, "bands", fig.data.bandNames || "50 and 90 % bands", redraw));
    if (fig.data.layout === "SMALL" && fig.data.panels.length > FEW) nodes.push(more(fig, redraw));
    const marked = fig.data.marks.length ? "Letters: rules take effect. " : "";
    const early = fig.data.months.indexOf(fig.data.from) > 0 ? "Grey: before the months that are summed up." : "";
    if (marked || early) nodes.push(element("span", {class: "note"}, marked + early));
    return nodes;
  }
};

// A legend entry that hides and shows what it names.
function toggle(fig, id, label, redraw, swatch) {
  const button = element("button", {type: "button", "aria-pressed": "true", "data-toggle": id}, ...(swatch ? [swatch] : []), label);
  button.addEventListener("click", () => {
    const hide = !fig.state.hidden.has(id);
    if (hide) fig.state.hidden.add(id); else fig.state.hidden.delete(id);
    button.setAttribute("aria-pressed", String(!hide));
    redraw();
  });
  return button;
}

function more(fig, redraw) {
  const words = () => fig.state.all ? "Show the first " + FEW : "Show all " + fig.data.panels.length;
  const button = element("button", {type: "button", class: "more"}, words());
  button.addEventListener("click", () => {
    fig.state.all = !fig.state.all;
    button.textContent = words();
    redraw();
  });
  return button;
}
