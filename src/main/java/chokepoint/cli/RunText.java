package chokepoint.cli;

import chokepoint.experiment.RunReport;
import chokepoint.report.Report;
import chokepoint.scenario.Maker;
import chokepoint.scenario.Scenario;
import chokepoint.table.Manifest;
import chokepoint.table.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the terminal shows of one run: its summary, then where the tables are. */
record RunText(RunReport report) {

    private static final int FOOT_WIDTH = 60;

    List<String> lines(double seconds) {
        List<String> lines = new ArrayList<>(
                new SummaryText(new Summary(report.summary()), heading(report.scenario())).lines());
        lines.add(foot(seconds));
        return lines;
    }

    private static RunHeading heading(Scenario scenario) {
        Map<String, String> makers = new TreeMap<>();
        for (Maker maker : scenario.world().makers()) {
            makers.put(maker.id(), maker.name());
        }
        return new RunHeading(scenario.title(), scenario.reportFrom(), scenario.end().plus(-1), scenario.seed(),
                scenario.twin(), target(scenario), makers);
    }

    /** Name of the target if it is one country, such as China. */
    static String target(Scenario scenario) {
        return scenario.target().size() == 1
                ? new Locale("", scenario.target().iterator().next()).getDisplayCountry(Locale.ENGLISH) : "target";
    }

    private String foot(double seconds) {
        String folder = report.folder().toString().replace('\\', '/') + ": " + contents();
        return folder + " ".repeat(Math.max(4, FOOT_WIDTH - folder.length())) + Numbers.plain(seconds, 1) + " s";
    }

    /** Such as "16 tables, report.html". */
    private String contents() {
        List<OutputFile> files;
        try {
            files = Manifest.read(report.folder()).outputs();
        } catch (IOException unreadable) {
            return unreadable.getMessage();
        }
        long tables = files.stream().filter(OutputFile::isTable).count();
        boolean page = Files.isRegularFile(report.folder().resolve(Report.FILE_NAME));
        return tables + " tables" + (page ? ", " + Report.FILE_NAME : "");
    }
}
