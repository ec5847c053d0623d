package chokepoint.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a command speaks: results on {@code out}, everything else on {@code err}, both in UTF-8 on every system.
 *
 * @param errIsTerminal whether somebody watches {@code err}, so that a progress bar makes sense
 * @param colour whether colours are wanted
 */
public record Console(PrintStream out, PrintStream err, boolean errIsTerminal, boolean colour) {

    /** Set by the launcher, which can ask the shell: {@code terminal} or {@code file}. */
    private static final String STDERR = "chokepoint.stderr";

    /** The standard streams of this process. */
    public static Console ofProcess() {
        boolean watched = errorIsWatched();
        return new Console(stream(FileDescriptor.out, false), stream(FileDescriptor.err, true), watched,
                watched && System.getenv("NO_COLOR") == null);
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean flushesLines) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), flushesLines,
                StandardCharsets.UTF_8);
    }

    /** Java 17 only tells whether stdin and stdout are both terminals, so Linux is asked first. */
    private static boolean errorIsWatched() {
        String told = System.getProperty(STDERR);
        if (told != null) {
            return told.equals("terminal");
        }
        Path descriptor = Path.of("/proc/self/fd/2");
        if (!Files.isSymbolicLink(descriptor)) {
            return System.console() != null;
        }
        try {
            return Files.readSymbolicLink(descriptor).toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** One line on {@code out}, ended by a bare line feed on every system. */
    void print(String line) {
        out.print(line + "\n");
    }

    /** One line on {@code err}. */
    void tell(String line) {
        err.print(line + "\n");
        err.flush();
    }

    /** The same streams for the library that prints help. */
    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
