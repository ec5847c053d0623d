package chokepoint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** How long the queues at the licensing offices are. */
record LicencesSection(RunView view) {

    private static final List<String> WORLDS = List.of("counterfactual", "ruled");

    void write(Html html) throws IOException {
        Map<String, double[]> queues = queues();
        List<LineChart.Panel> panels = new ArrayList<>();
        queues.keySet().stream().map(key -> key.split("\n")[0]).distinct()
                .filter(office -> most(queues, office) > 0).forEach(office -> panels.add(panel(queues, office)));
        if (panels.isEmpty()) {
            return;
        }
        html.open("section", "id", "licences").element("h2", "Licence queue");
        new Figure("licence-queue", "lines", title(queues), "Applications waiting at each government\u2019s office "
                + "at the month\u2019s end, cases; first replicate" + waiting(), "governments.csv")
                .write(html, data -> view.lineChart("cases", 0).write(data, panels, LineChart.Layout.TWO_A_ROW));
        html.close("section").line();
    }

    private Map<String, double[]> queues() throws IOException {
        Map<String, double[]> queues = new TreeMap<>();
        Map<String, Integer> places = view.folder().monthPlaces();
        view.folder().eachOfFirstReplicate("governments", row -> {
            Integer place = places.get(row.text("month"));
            if (place != null) {
                queues.computeIfAbsent(row.text("government") + "\n" + row.text("world"),
                        key -> new double[places.size()])[place] = row.number("queue");
            }
        });
        return queues;
    }

    private LineChart.Panel panel(Map<String, double[]> queues, String office) {
        List<Line> lines = WORLDS.stream().filter(world -> queues.containsKey(office + "\n" + world))
                .map(world -> Line.plain(world, queues.get(office + "\n" + world))).toList();
        return new LineChart.Panel(view.entities().country(office), "", lines);
    }

    private String title(Map<String, double[]> queues) {
        String longest = "";
        double most = 0;
        for (Map.Entry<String, double[]> queue : queues.entrySet()) {
            double length = DoubleStream.of(queue.getValue()).max().orElse(0);
            if (queue.getKey().endsWith("\nruled") && length > most) {
                most = length;
                longest = queue.getKey().split("\n")[0];
            }
        }
        return most == 0 ? "No application waits with the rules in force" : "The longest queue is that of "
                + Wording.the(view.entities().country(longest)) + ", with " + Figures.plain(most, 0)
                + " applications waiting at its worst";
    }

    private String waiting() {
        return view.measures().of("licence_applications", "").map(row -> ". Over the reported months "
                + Figures.plain(row.ruled(), 0) + " applications (twin " + Figures.plain(row.counterfactual(), 0) + ")")
                .orElse("") + view.measures().of("licence_refusals", "").map(row -> ", "
                + Figures.plain(row.ruled(), 0) + " refused (twin " + Figures.plain(row.counterfactual(), 0) + ")")
                .orElse("");
    }

    private static double most(Map<String, double[]> queues, String office) {
        return WORLDS.stream().flatMapToDouble(world -> DoubleStream.of(queues.getOrDefault(office + "\n" + world,
                new double[0]))).max().orElse(0);
    }
}
