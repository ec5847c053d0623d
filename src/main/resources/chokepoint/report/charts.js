// Effects on makers: a bar from zero and its interval, one panel a run.
const effects = {
  option(data, state, view) {
    const panels = data.panels, names = panels[0].rows.map(row => row.name);
    const label = Math.min(190, view.width * 0.36), figures = 74;
    const columns = panels.length === 1 ? 1 : Math.max(1, Math.min(panels.length, Math.floor((view.width - label) / 230)));
    const each = (view.width - label) / columns, body = names.length * 23, head = panels.length > 1 ? 46 : 8;
    const option = Object.assign(base(view), {title: [], grid: [], xAxis: [], yAxis: [], series: [],
      tooltip: tooltip(view, at => effects.texts(data, panels[at.seriesIndex >> 1], at.dataIndex).map(escaped).join("<br>"),
        {trigger: "item"})});
    panels.forEach((panel, i) => {
      const reach = effects.reach(data.shared ? panels : [panel]);
      const column = i % columns, above = Math.floor(i / columns) * (body + head + 34);
      option.title.push({text: wrapped(panel.name, each - 12, 15).slice(0, 2).join("\n"), left: label + column * each, top: above,
        padding: 0, textStyle: {fontSize: 13, lineHeight: 16, fontWeight: 600, color: view.colour.ink, fontFamily: FONT}});
      option.grid.push({left: label + column * each + 6, top: above + head, width: each - figures - 12, height: body});
      effects.axes(option, panel, {i, names, reach, view, first: column === 0, label});
      effects.series(option, panel, i, view);
    });
    return {option, height: Math.ceil(panels.length / columns) * (body + head + 34)};
  },

  reach(panels) {
    let low = 0, high = 0;
    for (const panel of panels) for (const row of panel.rows) {
      low = Math.min(low, row.value || 0, row.low || 0);
      high = Math.max(high, row.value || 0, row.high || 0);
    }
    const room = (high - low) * 0.04 || 1;
    return [low < 0 ? low - room : 0, high + room];
  },

  axes(option, panel, at) {
    const {i, names, reach, view, first, label} = at;
    const plain = {gridIndex: i, type: "category", inverse: true, axisLine: {show: false}, axisTick: {show: false}};
    option.xAxis.push({type: "value", gridIndex: i, min: reach[0], max: reach[1], splitNumber: view.width < 560 ? 2 : 4,
      splitLine: {lineStyle: {color: view.colour.grid}}, axisLabel: {color: view.colour.muted, fontSize: 12, showMinLabel: false,
        showMaxLabel: false, hideOverlap: true, formatter: value => signed(value, 1)}});
    option.yAxis.push(Object.assign({data: names, axisLabel: {show: first, interval: 0, color: view.colour.ink, fontSize: 12,
      formatter: name => cut(name, label - 10, 12.5)}}, plain));
    option.yAxis.push(Object.assign({position: "right", data: panel.rows.map(effects.figure), axisLabel: {interval: 0,
      color: view.colour.ink, fontSize: 12}}, plain));
  },

  figure: row => row.value === null ? "" : (row.percent === null ? signed(row.value, 2) : signed(row.percent, 1) + " %")
    + (row.noise ? " ~" : ""),

  series(option, panel, i, view) {
    option.series.push({type: "bar", xAxisIndex: i, yAxisIndex: 2 * i, barWidth: 13, data: panel.rows.map(row => ({
      value: row.value, itemStyle: effects.style(row, view)}))});
    option.series.push({type: "custom", xAxisIndex: i, yAxisIndex: 2 * i, silent: true, z: 5,
      data: panel.rows.map((row, n) => [n, row.low, row.high]),
      encode: {x: [1, 2], y: 0},
      renderItem: (params, api) => {
        if (panel.rows[params.dataIndex].low === null) return null;
        const low = api.coord([api.value(1), api.value(0)]), high = api.coord([api.value(2), api.value(0)]);
        const style = {stroke: view.colour.ink, lineWidth: 1.4, fill: null};
        return {type: "group", children: [[low[0], low[1], high[0], high[1]], [low[0], low[1] - 4, low[0], low[1] + 4],
          [high[0], high[1] - 4, high[0], high[1] + 4]].map(([x1, y1, x2, y2]) => ({type: "line", shape: {x1, y1, x2, y2}, style}))};
      }});
  },

  style(row, view) {
    const colour = row.value < 0 ? view.colour.loss : view.colour.gain;
    return row.noise ? {color: "transparent", borderColor: colour, borderWidth: 1.5, borderType: "dashed"} : {color: colour};
  },

  texts(data, panel, n) {
    const row = panel.rows[n];
    const texts = [row.name + (panel.name ? ", " + panel.name : "")];
    if (row.value === null) return texts.concat("no number");
    texts.push(signed(row.value, 2) + " " + (panel.unit || data.unit) + (row.percent === null ? "" : " (" + signed(row.percent, 1)
      + " %)"));
    if (row.low !== null) texts.push("95 % interval: " + signed(row.low, 2) + " to " + signed(row.high, 2)
      + (row.noise ? "; luck alone could explain it" : ""));
    if (row.before !== null) texts.push("from " + shown(row.before) + " to " + shown(row.after));
    return texts;
  },

  stops: data => data.panels.map(panel => panel.rows.map((row, n) => ({text: effects.texts(data, panel, n).join(" \u00b7 ")}))),

  table(data) {
    const rows = [];
    for (const panel of data.panels) for (const row of panel.rows) if (row.value !== null) {
      rows.push([panel.name, row.name, panel.unit || data.unit, row.value, row.low, row.high, row.percent, row.before, row.after]);
    }
    return {columns: ["panel", "name", "unit", "change", "low", "high", "percent", "from", "to"], rows};
  },

  controls: fig => fig.data.panels.some(panel => panel.rows.some(row => row.noise))
    ? [element("span", {}, "~ and dashed outline: luck alone could explain it")] : []
};

const GROUPS = {same: "kept", others: "backfill_other", detour: "downgraded", stopped: "deferred"};

// What became of denied demand, one bar a run.
const stacked = {
  option(data, state, view) {
    const narrow = view.width < 560, left = narrow ? 8 : 260, row = narrow ? 62 : 44;
    const shares = bar => { const all = bar.values.reduce((a, b) => a + b, 0) || 1; return bar.values.map(v => 100 * v / all); };
    const all = data.bars.map(shares);
    return {height: data.bars.length * row + 40, option: Object.assign(base(view), {
      title: data.bars.map((bar, n) => ({show: narrow, text: cut(bar.name, view.width - 80, 14) + "  (" + shown(bar.total, 1) + " bn)", left: 4, top: n * row,
        padding: [4, 0, 0, 0], textStyle: {fontSize: 12.5, lineHeight: 16, fontWeight: 600, color: view.colour.ink, fontFamily: FONT}})),
      grid: {left, right: 26, top: narrow ? 8 : 4, bottom: 30 - (narrow ? 8 : 4)},
      tooltip: tooltip(view, at => stacked.text(data, at.dataIndex, at.seriesIndex).map(escaped).join("<br>"), {trigger: "item"}),
      xAxis: {type: "value", max: 100, axisLabel: {color: view.colour.muted, fontSize: 12, formatter: "{value} %"},
        splitLine: {lineStyle: {color: view.colour.grid}}},
      yAxis: {type: "category", inverse: true, data: data.bars.map((bar, n) => String(n)), axisLine: {show: false},
        axisTick: {show: false}, axisLabel: {show: !narrow, color: view.colour.ink, fontSize: 12.5, interval: 0,
          formatter: n => stacked.name(data.bars[Number(n)], left)}},
      series: data.parts.map((part, p) => ({type: "bar", stack: "all", barWidth: 24, z: 1, itemStyle: {color: view.colour[part.code],
        borderColor: view.colour.paper, borderWidth: 1}, data: all.map(values => state.hidden.has(part.group) ? 0 : values[p]),
        label: {show: true, fontSize: 12, color: stacked.ink(part.code, view), formatter: at => at.value >= (narrow ? 9 : 4)
          ? at.value.toFixed(0) : ""}}))})};
  },
  ink: (code, view) => {
    const parts = view.colour[code].match(/[0-9a-f]{2}/gi).map(hex => parseInt(hex, 16));
    return parts[0] * 0.3 + parts[1] * 0.59 + parts[2] * 0.11 > 120 ? "#10151a" : "#ffffff";
  },
  name: (bar, width) => wrapped(bar.name, width - 70, 13.5).slice(0, width > 240 ? 1 : 2).join("\n") + "  (" + shown(bar.total, 1) + " bn)",
  text: (data, bar, part) => [data.bars[bar].name, data.parts[part].name + ": " + shown(data.bars[bar].values[part], 2) + " bn USD ("
    + sankey.part(data.bars[bar].values[part], data.bars[bar].total) + ")"],
  stops: data => data.bars.map((bar, b) => data.parts.map((part, p) => ({text: stacked.text(data, b, p).join(" \u00b7 ")}))),
  table: data => ({columns: ["run", "what became of it", "bn USD"], rows: data.bars.flatMap(bar => data.parts.map((part, p) =>
    [bar.name, part.name, bar.values[p]]))}),
  controls: (fig, redraw) => fig.data.groups.map(group => toggle(fig, group.id, group.name, redraw, element("span",
    {class: "swatch box", style: "background:var(--" + GROUPS[group.id] + ")"})))
};

// Flows from makers' homes to what became of the demand, as of a month.
const sankey = {
  flows: (data, state) => data.frames[state.month].flows.filter(flow => !state.hidden.has(data.right[flow[1]].group)),

  option(data, state, view) {
    const flows = sankey.flows(data, state), narrow = view.width < 560;
    const sum = (place, n) => flows.filter(flow => flow[place] === n).reduce((all, flow) => all + flow[2], 0) / 1000;
    const total = flows.reduce((all, flow) => all + flow[2], 0) / 1000;
    const nodes = [];
    data.left.forEach((name, n) => sum(0, n) > 0 && nodes.push({name: "from " + n, depth: 0, itemStyle: {color: view.colour.bar},
      label: {position: "left", formatter: narrow
        ? wrapped(name, 76).join("\n") + (sum(0, n) > total * 0.12 ? "\n" + shown(sum(0, n), 1) : "")
        : name + "  " + shown(sum(0, n), 1)}}));
    data.right.forEach((fate, n) => sum(1, n) > 0 && nodes.push({name: "to " + n, depth: 1,
      itemStyle: {color: view.colour[fate.code]}, label: {position: "right", formatter: narrow
        ? fate.brief + " " + sankey.part(sum(1, n), total)
        : fate.name + "  " + shown(sum(1, n), 1) + "  (" + sankey.part(sum(1, n), total) + ")"}}));
    const option = Object.assign(base(view), {
      tooltip: tooltip(view, at => sankey.tip(data, flows, at, total).map(escaped).join("<br>"), {trigger: "item"}),
      series: [{type: "sankey", left: narrow ? 82 : 160, right: narrow ? 128 : 300, top: 8, bottom: 8, nodeWidth: narrow ? 10 : 16,
        nodeGap: narrow ? 16 : 13, draggable: false, layoutIterations: 0, nodes,
        label: {color: view.colour.ink, fontSize: 12, lineHeight: 15, fontFamily: FONT},
        lineStyle: {color: "target", opacity: 0.45, curveness: 0.5}, emphasis: {focus: "adjacency"},
        links: flows.map(flow => ({source: "from " + flow[0], target: "to " + flow[1], value: flow[2] / 1000}))}]});
    return {option, height: narrow ? 560 : 500, empty: total === 0};
  },

  part: (value, total) => total === 0 ? "0 %" : (value / total < 0.01 ? "<1" : (100 * value / total).toFixed(0)) + " %",

  tip(data, flows, at, total) {
    const name = id => id.startsWith("from ") ? data.left[Number(id.slice(5))] : data.right[Number(id.slice(3))].name;
    const value = shown(at.value, 2) + " " + data.unit + " (" + sankey.part(at.value, total) + ")";
    return at.dataType === "edge" ? [name(at.data.source) + " \u2192 " + name(at.data.target), value] : [name(at.name), value];
  },

  stops: (data, state) => [sankey.flows(data, state).map(flow => ({text: data.left[flow[0]] + " \u2192 "
    + data.right[flow[1]].name + ": " + shown(flow[2] / 1000, 2) + " " + data.unit}))],

  table: (data, state) => ({columns: ["month", "maker country", "what became of it", data.unit],
    rows: data.frames[state.month].flows.map(flow => [data.months[state.month], data.left[flow[0]], data.right[flow[1]].name,
      flow[2] / 1000])}),

  // What is saved holds every month.
  whole: data => ({columns: ["month", "maker country", "what became of it", data.unit],
    rows: data.frames.flatMap((frame, m) => frame.flows.map(flow => [data.months[m], data.left[flow[0]],
      data.right[flow[1]].name, flow[2] / 1000]))}),

  controls(fig, redraw) {
    const {data, state} = fig;
    const id = fig.node.id + "-month", out = element("output", {for: id});
    const slider = element("input", {type: "range", id, min: 0, max: data.months.length - 1, value: state.month,
      "aria-label": "Month"});
    const say = () => {
      const total = data.frames[state.month].flows.reduce((all, flow) => all + flow[2], 0) / 1000;
      out.textContent = monthName(data.months[state.month]) + ": " + shown(total, 1) + " " + data.unit;
      slider.setAttribute("aria-valuetext", out.textContent);
    };
    const move = month => { state.month = month; slider.value = month; say(); redraw(); };
    slider.addEventListener("input", () => move(Number(slider.value)));
    say();
    return [element("label", {class: "slide", for: id}, "To the end of", slider, out), play(data, state, move),
      ...data.groups.filter(group => data.frames.some(frame => frame.flows.some(flow => data.right[flow[1]].group === group.id)))
        .map(group => toggle(fig, group.id, group.name, redraw, element("span", {class: "swatch box",
          style: "background:var(--" + GROUPS[group.id] + ")"})))];
  }
};

function play(data, state, move) {
  let timer = null;
  const button = element("button", {type: "button", class: "play"}, "Play");
  const stop = () => { clearInterval(timer); timer = null; button.textContent = "Play"; };
  button.addEventListener("click", () => {
    if (timer) return stop();
    button.textContent = "Pause";
    let month = state.month >= data.months.length - 1 ? 0 : state.month;
    timer = setInterval(() => { month += 1; if (month >= data.months.length) return stop(); move(month); }, 220);
  });
  return button;
}

// Values by row and column.
const matrix = {
  option(data, state, view) {
    const left = Math.min(150, view.width * 0.3), most = Math.max(...data.cells.map(cell => cell[2]), 1e-9);
    const each = (view.width - left - 12) / data.columns.length;
    const axis = {type: "category", axisLine: {show: false}, axisTick: {show: false}, splitArea: {show: false}};
    return {height: data.rows.length * 40 + 70, option: Object.assign(base(view), {
      grid: {left, right: 12, top: 58, bottom: 8},
      tooltip: tooltip(view, at => matrix.texts(data, data.cells[at.dataIndex]).map(escaped).join("<br>"), {trigger: "item"}),
      xAxis: Object.assign({position: "top", data: data.columns, axisLabel: {interval: 0, color: view.colour.ink, fontSize: 12,
        formatter: name => wrapped(name, each, 12).slice(0, 3).map(line => cut(line, each, 12)).join("\n")}}, axis),
      yAxis: Object.assign({inverse: true, data: data.rows, axisLabel: {color: view.colour.ink, fontSize: 12,
        formatter: name => wrapped(name, left - 10, 12).join("\n")}}, axis),
      visualMap: {show: false, min: 0, max: most, dimension: 2, inRange: {color: [view.colour["heat-low"], view.colour["heat-high"]]}},
      series: [{type: "heatmap", data: data.cells.map(cell => ({value: [cell[1], cell[0], cell[2]], label: {color: cell[2] > most * 0.45
        ? view.colour.paper : view.colour.ink}})), itemStyle: {borderColor: view.colour.paper, borderWidth: 2},
        label: {show: true, fontSize: 12, formatter: at => shown(at.value[2], 0)}}]})};
  },
  texts: (data, cell) => [data.rows[cell[0]] + " \u2192 " + data.columns[cell[1]]].concat(data.values.map((name, v) =>
    name + ": " + shown(cell[2 + v], 1) + " " + data.unit)),
  stops: data => data.rows.map((row, r) => data.cells.filter(cell => cell[0] === r)
    .map(cell => ({text: matrix.texts(data, cell).join(" \u00b7 ")}))).filter(row => row.length),
  table: data => ({columns: ["row", "column"].concat(data.values.map(name => name + ", " + data.unit)),
    rows: data.cells.map(cell => [data.rows[cell[0]], data.columns[cell[1]]].concat(cell.slice(2)))}),
  controls: () => []
};

// When rules were announced, bind and end.
const timeline = {
  option(data, state, view) {
    const row = 38, day = text => Date.parse(text + "T00:00:00Z");
    const from = day(data.months[0] + "-01"), to = day(data.months[data.months.length - 1] + "-28");
    return {height: data.rules.length * row + 40, option: Object.assign(base(view), {useUTC: true,
      grid: {left: 34, right: 14, top: 8, bottom: 28},
      tooltip: tooltip(view, at => timeline.texts(data.rules[at.dataIndex]).map(text => wrapped(text, 320, 13).map(escaped)
        .join("<br>")).join("<br>"), {trigger: "item"}),
      xAxis: {type: "time", min: from, max: to, splitLine: {show: true, lineStyle: {color: view.colour.grid}},
        axisLine: {onZero: false, lineStyle: {color: view.colour.muted}}, minInterval: 365 * 864e5, maxInterval: 366 * 864e5,
        axisLabel: {color: view.colour.muted, fontSize: 12, formatter: "{yyyy}"}},
      yAxis: {type: "value", min: 0, max: data.rules.length, inverse: true, show: false},
      series: [{type: "custom", encode: {x: [1, 2, 3], y: 0}, data: data.rules.map((rule, n) => [n, Math.max(from,
        day(rule.announced)), Math.max(from, day(rule.effective)), rule.expires ? Math.min(to, day(rule.expires)) : to]),
        renderItem: (params, api) => timeline.rule(data.rules[params.dataIndex], api, view)}]})};
  },
  rule(rule, api, view) {
    const y = api.coord([api.value(1), api.value(0)])[1], x = n => api.coord([api.value(n), 0])[0];
    const colour = rule.made ? view.colour["bar-made"] : view.colour.bar;
    return {type: "group", children: [
      {type: "rect", shape: {x: 0, y, width: view.width, height: 38}, style: {fill: "transparent"}},
      {type: "text", style: {x: 6, y: y + 3, text: rule.letter, fill: view.colour.ink, font: "600 13px " + FONT}},
      {type: "text", style: {x: 34, y: y + 3, text: cut(rule.issuer + ": " + rule.title, view.width - 48, 12.5),
        fill: view.colour.ink, font: "12.5px " + FONT}},
      {type: "rect", shape: {x: x(1), y: y + 25, width: Math.max(0, x(2) - x(1)), height: 2}, style: {fill: colour}},
      {type: "rect", shape: {x: x(2), y: y + 20, width: Math.max(3, x(3) - x(2)), height: 10}, style: rule.made
        ? {fill: "transparent", stroke: colour, lineWidth: 2, lineDash: [4, 3]} : {fill: colour}}]};
  },
  texts: rule => [rule.letter + " \u00b7 " + rule.issuer + ": " + rule.title, "Announced " + rule.announced + ", in force "
    + rule.effective + (rule.expires ? " until " + rule.expires : ""), "Policy: " + rule.policy, "Source: " + rule.source],
  stops: data => [data.rules.map(rule => ({text: timeline.texts(rule).join(" \u00b7 ")}))],
  table: data => ({columns: ["letter", "id", "issuer", "title", "announced", "effective", "expires", "policy", "legal source"],
    rows: data.rules.map(rule => [rule.letter, rule.id, rule.issuer, rule.title, rule.announced, rule.effective, rule.expires,
      rule.policy, rule.source])}),
  controls: fig => fig.data.rules.some(rule => rule.made) ? [element("span", {}, "Dashed: made up for this scenario")] : []
};
