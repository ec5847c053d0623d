package chokepoint.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What makes two output folders differ beside the policy compared, in sentences. */
final class ComparisonWarnings {

    private static final int MOST_FILES_NAMED = 5;

    private final ComparedFolder a;
    private final ComparedFolder b;
    private final List<String> warnings = new ArrayList<>();

    private ComparisonWarnings(ComparedFolder a, ComparedFolder b) {
        this.a = a;
        this.b = b;
    }

    static List<String> of(ComparedFolder a, ComparedFolder b) {
        ComparisonWarnings found = new ComparisonWarnings(a, b);
        found.addEdited(a);
        found.addEdited(b);
        found.addProgram();
        found.addHorizon();
        found.addSeed();
        found.addReplicates();
        found.addDraws();
        found.addInputs();
        return List.copyOf(found.warnings);
    }

    private void addEdited(ComparedFolder folder) {
        if (!folder.changedFiles().isEmpty()) {
            warnings.add(folder.name() + ": " + named(folder.changedFiles()) + " changed since the run wrote it.");
        }
    }

    private void addProgram() {
        Manifest.Program mine = a.manifest().program();
        Manifest.Program its = b.manifest().program();
        if (!mine.equals(its)) {
            warnings.add("The programs differ: " + name(mine) + " in " + a.name() + ", " + name(its) + " in " + b.name()
                    + ".");
        }
    }

    private void addHorizon() {
        Manifest.Run mine = a.manifest().run();
        Manifest.Run its = b.manifest().run();
        if (!mine.start().equals(its.start()) || mine.months() != its.months()) {
            warnings.add("The horizons differ: " + time(mine) + " in " + a.name() + ", " + time(its) + " in " + b.name()
                    + "; other tables than the summary are compared over the months in both.");
        }
        if (!mine.reportFrom().equals(its.reportFrom()) || !mine.end().equals(its.end())) {
            warnings.add("The summaries cover different times: " + reported(mine) + " in " + a.name() + ", "
                    + reported(its) + " in " + b.name() + ".");
        }
    }

    private void addSeed() {
        long mine = a.manifest().run().seed();
        long its = b.manifest().run().seed();
        if (mine != its) {
            warnings.add("The seeds differ: " + mine + " in " + a.name() + ", " + its + " in " + b.name()
                    + "; replicates are not paired, so chance is part of the differences.");
        }
    }

    private void addReplicates() {
        int mine = a.manifest().run().replicates();
        int its = b.manifest().run().replicates();
        if (mine != its) {
            warnings.add("The replicates differ: " + mine + " in " + a.name() + ", " + its + " in " + b.name() + ".");
        }
    }

    /** Sets taken by the replicates: another file of the same name is another file. */
    private void addDraws() {
        if (!checksumOfDraws(a.manifest()).equals(checksumOfDraws(b.manifest()))) {
            warnings.add("The parameter sets differ: " + draws(a) + " in " + a.name() + ", " + draws(b) + " in "
                    + b.name()
                    + ".");
        }
    }

    private static String draws(ComparedFolder folder) {
        String name = folder.manifest().run().draws();
        return name.isEmpty() ? "none" : name;
    }

    private static String checksumOfDraws(Manifest manifest) {
        return manifest.inputs().stream().filter(input -> input.name().equals(manifest.run().draws()))
                .map(Manifest.Input::sha256).findFirst().orElse("");
    }

    /** The scenario files differ by intent; tables of the world and of rules do not. */
    private void addInputs() {
        Map<String, String> mine = tables(a.manifest());
        Map<String, String> its = tables(b.manifest());
        TreeSet<String> names = new TreeSet<>(mine.keySet());
        names.addAll(its.keySet());
        names.removeIf(name -> mine.containsKey(name) && mine.get(name).equals(its.get(name)));
        if (!names.isEmpty()) {
            warnings.add("The worlds or rule libraries of " + a.name() + " and " + b.name() + " differ: "
                    + named(List.copyOf(names)) + ".");
        }
    }

    private static Map<String, String> tables(Manifest manifest) {
        return manifest.inputs().stream().filter(input -> input.name().endsWith(".csv")
                && !input.name().equals(manifest.run().draws()))
                .collect(Collectors.toMap(Manifest.Input::name, Manifest.Input::sha256, (x, y) -> x, TreeMap::new));
    }

    private static String named(List<String> files) {
        String first = files.stream().limit(MOST_FILES_NAMED).collect(Collectors.joining(", "));
        int more = files.size() - MOST_FILES_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private static String name(Manifest.Program program) {
        return program.commit().isEmpty() ? program.version() : program.version() + " (" + program.commit() + ")";
    }

    private static String reported(Manifest.Run run) {
        return run.reportFrom() + " to " + run.end().plus(-1);
    }

    private static String time(Manifest.Run run) {
        return run.start() + " to " + run.end().plus(-1);
    }
}
