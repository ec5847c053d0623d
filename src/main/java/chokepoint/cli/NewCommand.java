package chokepoint.cli;

import chokepoint.scenario.LoadResult;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.ScenarioLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a commented scenario that runs as it stands, to be edited. */
@Command(name = "new", header = "Write a commented starter scenario.",
        description = "Writes NAME.yaml, which runs as it stands. A file that is there is left alone.")
final class NewCommand implements Callable<Integer> {

    private static final String STARTER = "/chokepoint/starter.yaml";
    private static final String ID = "id: NAME";

    private final Console console;

    @Parameters(index = "0", paramLabel = "NAME",
            description = "Name of the scenario: small letters, digits and hyphens; a folder may stand before it.")
    private String name;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path file = file();
        String id = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        String text = starter().replace(ID, "id: " + quoted(id));
        requireValid(text, file);
        write(file, text);
        String shown = file.toString().replace('\\', '/');
        console.print(shown + ": a starter scenario. Edit it, then: chokepoint run " + shown);
        return ExitCode.DONE;
    }

    private Path file() {
        try {
            return Path.of(name.replaceFirst("\\.yaml$", "") + ".yaml");
        } catch (InvalidPathException fault) {
            throw Refusal.because(name + " must be the name of a file: " + fault.getReason() + ".");
        }
    }

    /** Quotes keep YAML from taking a name such as {@code on} or {@code 2022} for something else. */
    private static String quoted(String id) {
        return id.matches("[a-z][a-z-]*[a-z]") && !id.matches("on|off|yes|no|true|false|null") ? id
                : '"' + id.replaceAll("[^ -~]|[\"\\\\]", "_") + '"';
    }

    /** A name that is no id shows here, with the loader's own advice. */
    private static void requireValid(String text, Path file) {
        LoadResult result = new ScenarioLoader(ScenarioSource.library()).loadText(text, file, Overrides.none());
        if (result.scenario().isEmpty()) {
            throw Refusal.because(ScenarioSource.sentences(result.problems()));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException taken) {
            throw Refusal.because(file + " must not exist yet, but it does. Maybe another name.");
        } catch (IOException fault) {
            throw Refusal.because(file + " must be writable. Maybe its folder does not exist: " + file.toAbsolutePath()
                    .getParent() + ".");
        }
    }

    private static String starter() {
        try (InputStream in = NewCommand.class.getResourceAsStream(STARTER)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException("The program must hold " + STARTER + ".", impossible);
        }
    }
}
