package chokepoint.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * A whole page: head, style, parts and the scripts that draw the charts, in one file that asks for nothing else. Its
 * policy allows no network and no scripts but these, by their checksums; so a script in a title would not run even if
 * it came through as one.
 *
 * @param title of the document
 * @param kicker what kind of page it is, said above the title
 */
record Page(String title, String kicker, String question, String facts) {

    private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";
    private static final List<String> OWN = List.of("frame.js", "lines.js", "charts.js", "page.js");

    /** A link to a part of the page. */
    record Link(String id, String words) {
    }

    /** @param parts markup of the page's sections */
    String with(List<Link> links, String parts) throws IOException {
        String library = resource(CHARTS);
        String own = own();
        Html html = new Html();
        html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en").line().open("head").line();
        html.trusted("<meta charset=\"utf-8\">\n");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy(List.of(library, own))).line();
        html.trusted("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta "
                + "name=\"color-scheme\" content=\"light dark\">\n");
        html.element("title", title + " \u2013 Chokepoint");
        html.trusted("<style>\n" + resource("/chokepoint/report/page.css") + "</style>\n").close("head").line();
        html.open("body").line();
        header(html, links);
        html.open("main").line().trusted(parts).close("main").line();
        html.trusted("<footer><p>Made by Chokepoint, an agent-based laboratory for export controls on chip-making "
                + "tools. A map of conditions, not a forecast.</p></footer>\n");
        html.trusted("<script>" + library + "</script>\n<script>" + own + "</script>\n");
        return html.close("body").close("html").line().toString();
    }

    private void header(Html html, List<Link> links) {
        html.trusted("<a class=\"skip\" href=\"#overview\">Skip to the findings</a>\n").open("header").line();
        html.element("p", kicker, "class", "kicker").element("h1", title);
        if (!question.isEmpty()) {
            html.element("p", question, "class", "question");
        }
        html.element("p", facts, "class", "facts");
        html.open("nav", "aria-label", "Parts of the page");
        links.forEach(link -> html.element("a", link.words(), "href", "#" + link.id()));
        html.close("nav").close("header").line();
    }

    private static String policy(List<String> scripts) {
        StringBuilder policy = new StringBuilder("default-src 'none'; base-uri 'none'; form-action 'none'; img-src "
                + "data: blob:; style-src 'unsafe-inline'; script-src");
        scripts.forEach(script -> policy.append(" 'sha256-").append(checksum(script)).append("'"));
        return policy.toString();
    }

    private static String own() throws IOException {
        StringBuilder own = new StringBuilder("\"use strict\";\n");
        for (String file : OWN) {
            own.append(resource("/chokepoint/report/" + file));
        }
        return own.toString();
    }

    /** As a browser counts it: over the UTF-8 bytes between the tags. */
    private static String checksum(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The program must hold " + name + ". Maybe it was not built whole.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
