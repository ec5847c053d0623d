package chokepoint.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** The DevTools protocol of one page: calls with their answers, and the events heard meanwhile. */
final class DevTools implements WebSocket.Listener {

    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonTree>> open = new ConcurrentHashMap<>();
    private final List<Map.Entry<String, String>> events = new CopyOnWriteArrayList<>();
    private final StringBuilder message = new StringBuilder();
    private WebSocket socket;

    private DevTools() {
    }

    static DevTools connect(int port) throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        DevTools tools = new DevTools();
        tools.socket = client.newWebSocketBuilder().buildAsync(URI.create(page(client, port)), tools).join();
        return tools;
    }

    JsonTree call(String method, String parameters, int seconds) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonTree> answer = new CompletableFuture<>();
        open.put(id, answer);
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true).join();
        JsonTree whole = wait(answer, method, seconds);
        if (whole.has("error")) {
            throw new IllegalStateException(method + ": " + whole.get("error").value());
        }
        return whole.get("result");
    }

    /** Waits until an event has come since {@link #forget()}. */
    void await(String method, int seconds) {
        for (int tenths = 0; tenths < seconds * 10 && heard(method).isEmpty(); tenths++) {
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        if (heard(method).isEmpty()) {
            throw new IllegalStateException(method + " must come within " + seconds + " seconds.");
        }
    }

    /** The events of a name, as JSON. */
    List<String> heard(String method) {
        return events.stream().filter(event -> event.getKey().equals(method)).map(Map.Entry::getValue).toList();
    }

    void forget() {
        events.clear();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
        message.append(part);
        if (whole) {
            String text = message.toString();
            message.setLength(0);
            JsonTree tree = JsonTree.of(text);
            if (tree.has("id")) {
                open.remove(Integer.parseInt(tree.text("id"))).complete(tree);
            } else {
                events.add(Map.entry(tree.text("method"), text));
            }
        }
        from.request(1);
        return null;
    }

    private static JsonTree wait(CompletableFuture<JsonTree> answer, String method, int seconds) {
        try {
            return answer.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException fault) {
            throw new IllegalStateException(method + " must be answered within " + seconds + " seconds.", fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String page(HttpClient client, int port) throws IOException {
        try {
            String list = client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                    .build(), HttpResponse.BodyHandlers.ofString()).body();
            return JsonTree.of(list).list().stream().filter(target -> target.text("type").equals("page")).findFirst()
                    .orElseThrow().text("webSocketDebuggerUrl");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
