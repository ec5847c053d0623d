package chokepoint.support;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A headless Chromium that a test drives by its DevTools protocol; started anew, with a profile of its own. */
public final class Browser implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;
    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private final Process process;
    private final DevTools tools;

    private Browser(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** Where a browser is installed, if one is: where the environment variable CHROME says, or in a usual place. */
    public static Optional<Path> installed() {
        return Stream.concat(Optional.ofNullable(System.getenv("CHROME")).stream(), PLACES.stream()).map(Path::of)
                .filter(Files::isExecutable).findFirst();
    }

    /** @param profile an empty folder */
    public static Browser start(Path profile) throws IOException {
        Process process = new ProcessBuilder(installed().orElseThrow().toString(), "--headless=new", "--no-sandbox",
                "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--force-device-scale-factor=1",
                "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
                .redirectErrorStream(true).redirectOutput(profile.resolve("output.txt").toFile()).start();
        try {
            Browser browser = new Browser(process, DevTools.connect(port(process, profile)));
            List.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable").forEach(browser::call);
            return browser;
        } catch (IOException | RuntimeException fault) {
            process.destroyForcibly();
            throw fault;
        }
    }

    /** Opens a file at a width; the scripts of the page have run when it returns. */
    public void open(Path file, int width) {
        call("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", 900, "deviceScaleFactor", 1,
                "mobile", false));
        tools.forget();
        call("Page.navigate", Map.of("url", file.toUri().toString()));
        tools.await("Page.loadEventFired", PATIENCE_SECONDS);
    }

    /** What an expression comes to, as text; a promise is waited for. */
    public String evaluate(String expression) {
        JsonTree answer = call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true,
                "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails").value());
        }
        return answer.get("result").has("value") ? String.valueOf(answer.get("result").get("value").value()) : "";
    }

    /** Presses a key, such as {@code ArrowRight}. */
    public void press(String key) {
        call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    public void emulate(String media, String scheme) {
        call("Emulation.setEmulatedMedia", Map.of("media", media, "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The whole page as a PNG. */
    public void picture(Path file) {
        JsonTree picture = call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        write(file, picture.text("data"));
    }

    /** The page as it is printed. */
    public void print(Path file) {
        write(file, call("Page.printToPDF", Map.of("printBackground", true)).text("data"));
    }

    /** Errors on the console, exceptions and what a policy refused. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        complaints.addAll(tools.heard("Runtime.exceptionThrown"));
        complaints.addAll(tools.heard("Log.entryAdded"));
        complaints.addAll(tools.heard("Runtime.consoleAPICalled"));
        return complaints;
    }

    /** What the page asked for, itself and data inside it left out. */
    public List<String> requests() {
        return tools.heard("Network.requestWillBeSent").stream().map(JsonTree::of)
                .map(event -> event.get("params").get("request").text("url"))
                .filter(url -> !url.startsWith("data:") && !url.startsWith("blob:")).toList();
    }

    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        call("Browser.close");
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonTree call(String method) {
        return call(method, Map.of());
    }

    private JsonTree call(String method, Map<String, ?> parameters) {
        return tools.call(method, json(parameters), PATIENCE_SECONDS);
    }

    private static void write(Path file, String base64) {
        try {
            Files.write(file, Base64.getDecoder().decode(base64));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static int port(Process process, Path profile) throws IOException {
        Path file = profile.resolve("DevToolsActivePort");
        for (int tenths = 0; tenths < PATIENCE_SECONDS * 10 && process.isAlive(); tenths++) {
            if (Files.isRegularFile(file) && Files.readAllLines(file).size() > 1) {
                return Integer.parseInt(Files.readAllLines(file).get(0));
            }
            pause();
        }
        throw new IOException("The browser must start: " + Files.readString(profile.resolve("output.txt")));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String json(Map<String, ?> parameters) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, parameters);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, one) -> {
                json.writeName(String.valueOf(name));
                write(json, one);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(one -> write(json, one));
            json.writeEndArray();
        } else if (value instanceof Number || value instanceof Boolean) {
            json.writeRawValue(String.valueOf(value));
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
