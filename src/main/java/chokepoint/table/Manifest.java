package chokepoint.table;

import chokepoint.quantity.Month;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What made an output folder and what is in it: {@code manifest.json}. The same inputs give the same bytes but for the
 * environment, which no checksum covers.
 *
 * @param inputs every file read, sorted by name
 * @param outputs every file written but the manifest itself, sorted by name
 */
public record Manifest(Program program, Run run, List<Input> inputs, List<OutputFile> outputs,
        Environment environment) {

    public static final String FILE_NAME = "manifest.json";

    public Manifest {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /**
     * The program that wrote the folder.
     *
     * @param commit of the source; `unknown`, or empty, if it is not known
     */
    public record Program(String version, String commit) {

        static final String UNKNOWN = "unknown";

        /** The build that runs now, from its {@code build.properties}. */
        public static Program current() {
            return read("/chokepoint/build.properties");
        }

        /** From a resource; `unknown` where a build left none, as in an IDE. */
        static Program read(String resource) {
            Properties properties = new Properties();
            try (InputStream in = Manifest.class.getResourceAsStream(resource)) {
                if (in != null) {
                    properties.load(in);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The program's build.properties can not be read.", unreadable);
            }
            return new Program(properties.getProperty("version", UNKNOWN), properties.getProperty("commit", UNKNOWN));
        }
    }

    /**
     * What was asked.
     *
     * @param scenario id of the scenario
     * @param reportFrom first month in the summary
     * @param months from the start to the horizon
     * @param detail {@code first} if the detail tables hold replicate 1 alone, {@code all} if all; {@code ablation} of
     *     an ablation, which has no detail tables
     * @param resolvedScenarioSha256 checksum of the scenario with everything written out
     * @param draws name among the inputs of the file of parameter sets that the replicates took; empty if none
     */
    public record Run(String scenario, String title, Month start, Month reportFrom, int months, long seed,
            int replicates, String detail, String resolvedScenarioSha256, String draws) {

        /** Without parameter sets. */
        public Run(String scenario, String title, Month start, Month reportFrom, int months, long seed, int replicates,
                String detail, String resolvedScenarioSha256) {
            this(scenario, title, start, reportFrom, months, seed, replicates, detail, resolvedScenarioSha256, "");
        }

        /** What {@link #detail} is in the folder of an ablation. */
        public static final String ABLATION = "ablation";

        /** The first month after the horizon. */
        public Month end() {
            return start.plus(months);
        }
    }

    /** A file that was read, with the SHA-256 of its bytes in hex. */
    public record Input(String name, String sha256) {
    }

    /**
     * Where and when it ran.
     *
     * @param started ISO instant
     * @param seconds it took
     */
    public record Environment(String java, String os, String started, double seconds) {
    }

    public Manifest withOutputs(List<OutputFile> files) {
        return new Manifest(program, run, inputs, files, environment);
    }

    /** With more files that were read. */
    public Manifest withInputs(List<Input> more) {
        List<Input> all = Stream.concat(inputs.stream(), more.stream())
                .sorted(Comparator.comparing(Input::name)).toList();
        return new Manifest(program, run, all, outputs, environment);
    }

    /** With the file of parameter sets that the replicates took. */
    public Manifest withDraws(Input sets) {
        Run drawn = new Run(run.scenario, run.title, run.start, run.reportFrom, run.months, run.seed, run.replicates,
                run.detail, run.resolvedScenarioSha256, sets.name);
        return new Manifest(program, drawn, inputs, outputs, environment).withInputs(List.of(sets));
    }

    /** Checksum of all but the environment. */
    public String fingerprint() {
        Manifest covered = new Manifest(program, run, inputs, outputs, new Environment("", "", "", 0));
        return Sha256.of(ManifestWriter.json(covered));
    }

    /**
     * Reads the manifest of an output folder.
     *
     * @throws IOException if there is none or it is not one of ours
     */
    public static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            throw new IOException(folder + ": an output folder must hold " + FILE_NAME
                    + ", and this one does not. Maybe it is not the folder of a run, or the path has a typing error.");
        }
        return ManifestReader.read(file);
    }

    /** As JSON, indented, with a line feed at its end. */
    public String json() {
        return ManifestWriter.json(this);
    }
}
